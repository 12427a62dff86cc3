import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";
import type { Delivery } from "./delivery.js";

export interface Answer {
  /** `undefined` where none came. */
  readonly status: number | undefined;
  readonly body: string;
  /** Why none came. */
  readonly failure: string;
}

/** Makes one request, on a connection of its own, and waits for the whole answer. Never throws. */
export async function send(
  origin: string,
  path: string,
  { method, query = {}, headers = {}, body }: Delivery,
  timeoutMs: number,
): Promise<Answer> {
  const url = new URL(path, origin);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const signal = AbortSignal.timeout(timeoutMs);
  const options = {
    method,
    agent: false,
    signal,
    headers: { "user-agent": "Mozilla/4.0", accept: "*/*", ...headers, ...length },
  } as const;
  return new Promise((resolve) => {
    const fail = (error: Error): void => {
      const failure = signal.aborted ? `no answer in ${timeoutMs} ms` : error.message;
      resolve({ status: undefined, body: "", failure });
    };
    const make = url.protocol === "https:" ? httpsRequest : httpRequest;
    const request = make(url, options, (response) => {
      text(response).then(
        (whole) => resolve({ status: response.statusCode, body: whole, failure: "" }),
        fail,
      );
    });
    request.on("error", fail);
    request.end(body);
  });
}
