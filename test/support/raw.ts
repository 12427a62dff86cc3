import { request, type IncomingMessage } from "node:http";

/** A response as it came over the wire: nothing decoded, nothing joined. */
export interface RawResponse {
  readonly status: number;
  readonly statusMessage: string;
  /** Names and values by turns, as they were sent. */
  readonly rawHeaders: readonly string[];
  readonly headers: IncomingMessage["headers"];
  readonly trailers: IncomingMessage["trailers"];
  readonly body: Buffer;
  /** False where the connection ended before the response did. */
  readonly complete: boolean;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request over a connection of its own. */
export function requestRaw(url: string, { method, headers, body }: RawRequest = {}) {
  return new Promise<RawResponse>((resolve, reject) => {
    const call = request(url, { method: method ?? "GET", headers: headers ?? {}, agent: false });
    call.once("error", reject);
    call.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      // A connection cut off is told by `complete`.
      response.on("error", () => undefined);
      response.once("close", () =>
        resolve({
          status: response.statusCode ?? 0,
          statusMessage: response.statusMessage ?? "",
          rawHeaders: response.rawHeaders,
          headers: response.headers,
          trailers: response.trailers,
          body: Buffer.concat(chunks),
          complete: response.complete,
        }),
      );
    });
    call.end(body);
  });
}
