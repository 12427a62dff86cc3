import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import type { UsageMessages } from "../usage-messages.js";

const MAX_BYTES = 1024 * 1024;
const WAITING_MS = 3000;

/**
 * The whole of standard input.
 *
 * @param isAsked - True where `-` asks for it; else a pipe that stays silent is told of.
 * @throws {UsageError} where it is a terminal, where nobody would know what is waited for; or longer
 *   than 1 MiB.
 */
export async function readStdin(
  { stdin, stderr }: Pick<Surroundings, "stdin" | "stderr">,
  isAsked: boolean,
  messages: UsageMessages,
): Promise<Buffer> {
  if (stdin.isTTY) throw new UsageError(isAsked ? messages.terminal : messages.nothingAsked);
  // Whoever names no code may have a pipe that they do not know of: from a CI runner, an editor.
  const waiting = isAsked
    ? undefined
    : setTimeout(() => stderr.write(`${messages.waiting}\n`), WAITING_MS);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer>) {
      clearTimeout(waiting);
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) break;
    }
  } catch (error) {
    // A socket that was reset, a disk that fails.
    throw new UsageError(messages.unreadable((error as Error).message));
  } finally {
    clearTimeout(waiting);
  }
  if (size > MAX_BYTES) throw new UsageError(messages.tooLong);
  // `wechat-errors` and no more, where standard input is not there at all.
  if (size === 0 && !isAsked) throw new UsageError(messages.nothingAsked);
  return Buffer.concat(chunks);
}
