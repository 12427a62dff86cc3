import { UsageError } from "./usage-error.js";

const MAX_BYTES = 1024 * 1024;

/**
 * The whole of standard input.
 *
 * @throws {UsageError} where it is a terminal, where nobody would know what is waited for; or longer
 *   than 1 MiB.
 */
export async function readStdin(stdin: NodeJS.ReadStream): Promise<Buffer> {
  if (stdin.isTTY)
    throw new UsageError(
      "- reads a reply from standard input, which is your terminal. Pipe a reply in:\n" +
        '  curl -i "https://api.weixin.qq.com/…" | wechat-errors -',
    );
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) break;
    }
  } catch (error) {
    // A socket that was reset, a disk that fails.
    throw new UsageError(`standard input cannot be read: ${(error as Error).message}`);
  }
  if (size > MAX_BYTES)
    throw new UsageError("standard input is longer than 1 MiB: no error reply of WeChat is");
  return Buffer.concat(chunks);
}
