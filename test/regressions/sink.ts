import { EventEmitter, once } from "node:events";

/** A handler for the raw `dispatch()` of any undici; it drops the reply. */
export class Sink {
  readonly #events = new EventEmitter();

  // undici 5 and 6
  onConnect(): void {
    // It never aborts.
  }
  onHeaders(): boolean {
    return true;
  }
  onData(): boolean {
    return true;
  }
  onComplete(): void {
    this.#events.emit("end");
  }
  onError(error: Error): void {
    this.#events.emit("error", error);
  }

  // undici 7 and 8
  onRequestStart(): void {
    // It never aborts.
  }
  onResponseStart(): void {
    // Whatever the status.
  }
  onResponseData(): void {
    // Whatever the body.
  }
  onResponseEnd(): void {
    this.#events.emit("end");
  }
  onResponseError(_: unknown, error: Error): void {
    this.#events.emit("error", error);
  }

  /** Resolves at the end of the next reply. */
  async ended(): Promise<void> {
    await once(this.#events, "end");
  }
}
