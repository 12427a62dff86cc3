import { Buffer } from "node:buffer";
import { connect } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { within } from "./patience.js";
import { plainBody } from "./plain-body.js";
import { ResponseParser } from "./response-parser.js";

/** One connection of a case: sends its requests, one by one or all at once, and reads the responses. */
export class Client {
  responses = [];
  extra = 0;
  isClosed = false;
  isEnded = false;
  #socket;
  #requests;
  #patience;
  #watchers = new Set();
  #next = 0;
  #pipelined;

  /** @param patienceMs - How long nothing may happen before it is taken for a hang. */
  constructor(port, { requests, pipelined }, patienceMs) {
    this.#requests = requests;
    this.#pipelined = pipelined;
    this.#patience = patienceMs;
    this.responses = requests.map(({ method }) => new ResponseParser(method));
    this.#socket = connect(port, "127.0.0.1");
    this.#socket.setNoDelay(true);
    this.#socket.on("data", (bytes) => this.#read(bytes));
    this.#socket.on("error", () => undefined);
    this.#socket.on("end", () => (this.isEnded = true));
    this.#socket.on("close", () => this.#closed());
  }

  #read(bytes) {
    while (bytes.length > 0) {
      const response = this.responses[this.#next];
      if (response === undefined) {
        this.extra += bytes.length;
        break;
      }
      bytes = response.feed(bytes);
      if (!response.isComplete) break;
      this.#next++;
    }
    this.#notify();
  }

  #closed() {
    this.isClosed = true;
    if (this.isEnded) this.responses[this.#next]?.finish();
    this.#notify();
  }

  #notify() {
    for (const watcher of this.#watchers) watcher();
  }

  /** Resolves with true when it holds, with false when it cannot any more or nothing has come for long. */
  async #until(holds) {
    let progressed = true;
    while (!holds()) {
      if (this.isClosed || !progressed) return false;
      let watcher;
      const changed = new Promise((resolve) => (watcher = resolve));
      this.#watchers.add(watcher);
      progressed = (await within(this.#patience, changed)) !== "late";
      this.#watchers.delete(watcher);
    }
    return true;
  }

  /** Sends all and reads all. */
  async talk() {
    const texts = this.#requests.map(({ bytes }) => bytes);
    if (this.#pipelined) this.#socket.write(texts.join(""));
    for (const [i, response] of this.responses.entries()) {
      if (!this.#pipelined && !this.isClosed) this.#socket.write(texts[i]);
      const isDone = await this.#until(
        () => response.isComplete || response.malformed !== undefined,
      );
      if (!isDone || response.malformed !== undefined) break;
    }
    const last = this.responses[this.#next - 1];
    // A server that says it closes the connection does so.
    if (last?.header("connection")?.toLowerCase() === "close")
      await within(
        this.#patience,
        this.#until(() => this.isEnded),
      );
    this.#socket.destroy();
  }

  disconnect() {
    this.#socket.destroy();
  }

  /**
   * Waits until so many bytes of a response's plain body are there.
   *
   * @returns "seen", or "closed" or "held" where they do not come.
   */
  async seen(index, length) {
    const response = this.responses[index];
    await turn();
    if (this.#requests[index].method === "HEAD") return "no body";
    const isThere = () =>
      response.isComplete ||
      response.malformed !== undefined ||
      (response.statusLine !== undefined &&
        response.chunks.reduce((sum, { length }) => sum + length, 0) > 0 &&
        plainBody(response).length >= length);
    if (await this.#until(isThere)) return "seen";
    return this.isClosed ? "closed" : "held";
  }
}

/** A request as it goes over the wire. */
export function requestBytes({ method, version, path, headers, body }, key) {
  const all = { host: "app.test", "x-fuzz": key, ...headers };
  if (body !== undefined) all["content-length"] = Buffer.byteLength(body);
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${path} HTTP/${version}\r\n${lines.join("\r\n")}\r\n\r\n${body ?? ""}`;
}
