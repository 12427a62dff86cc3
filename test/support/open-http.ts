import { request, type IncomingMessage } from "node:http";
import { request as requestSecurely, type RequestOptions } from "node:https";

/** Everything that a stream still has. */
export async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Sends a node:http or node:https request, and resolves with its response, of which nothing is read. */
export function openHttp(url: string, options: RequestOptions = {}): Promise<IncomingMessage> {
  const send = url.startsWith("https:") ? requestSecurely : request;
  return new Promise((resolve, reject) => {
    send(url, options, resolve).on("error", reject).end();
  });
}
