import type { Kind } from "../catalog/kinds.js";
import type { Head } from "./head.js";
import type { Call, CallObserver } from "./shared.js";

/** A reply whose body cannot be an envelope, such as a picture: of it is told only that it broke off. */
export class UnreadReply {
  done = false;

  private constructor(
    private readonly observer: CallObserver,
    private readonly call: Call,
  ) {}

  /** @returns `undefined` for a reply that has no body. */
  static open(observer: CallObserver, call: Call, { status, length }: Head) {
    const isBare = status < 200 || status === 204 || status === 304 || length === 0;
    if (isBare || call.method === "HEAD" || call.method === "CONNECT") return undefined;
    return new UnreadReply(observer, call);
  }

  end(): void {
    this.done = true;
  }

  /** The connection broke in the middle of the body. */
  fail(kind: Kind, cause: unknown): void {
    if (this.done) return;
    this.done = true;
    this.observer.onFailure(kind, cause, this.call);
  }

  /** The client wants no more of the body. */
  abandon(): void {
    this.done = true;
  }
}
