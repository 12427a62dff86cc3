import { request, type ClientRequest, type IncomingMessage } from "node:http";
import { quiet } from "./quiet.js";

/** A request whose response is looked at while it is still under way. */
export class WatchedCall {
  #response: IncomingMessage | undefined;
  #chunks: Buffer[] = [];
  #end = "under way";
  readonly #host: string;
  readonly #call: ClientRequest;

  constructor(url: string) {
    this.#host = new URL(url).host;
    this.#call = request(url, { agent: false });
    this.#call.on("error", () => (this.#end = "broken off"));
    this.#call.on("response", (response) => {
      this.#response = response;
      response.on("data", (chunk: Buffer) => this.#chunks.push(chunk));
      response.on("error", () => (this.#end = "broken off"));
      response.on("end", () => (this.#end = "complete"));
    });
    this.#call.end();
  }

  /** What has come so far, but for what differs between two apps at any rate. */
  get seen() {
    const { statusCode: status, headers } = this.#response ?? {};
    const text = Buffer.concat(this.#chunks).toString("latin1");
    return {
      status,
      headers: headers && { ...headers, date: undefined },
      // A proxy's own error page names the app.
      body: text.replaceAll(this.#host, "app.example.com"),
      end: this.#end,
    };
  }

  leave(): void {
    this.#call.destroy();
  }
}

/**
 * What a client has seen by the time that nothing more happens.
 *
 * @param over - Resolves once the handler has done what it waits to do.
 */
export async function seenAtLast(
  { origin }: { readonly origin: string },
  over: Promise<void> = Promise.resolve(),
) {
  const call = new WatchedCall(origin);
  await over;
  await quiet();
  const { seen } = call;
  call.leave();
  return seen;
}
