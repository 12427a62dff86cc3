import type { Reply } from "./fake-wechat.js";

type Arrival = Parameters<Reply>;

/** Replies that wait for the test: each call is handed over as it comes, to be answered when it is time. */
export class HeldReplies {
  readonly #arrived: Arrival[] = [];
  readonly #awaited: ((arrival: Arrival) => void)[] = [];

  readonly reply: Reply = (...arrival) => {
    const next = this.#awaited.shift();
    if (next === undefined) this.#arrived.push(arrival);
    else next(arrival);
  };

  /** Resolves with the next call that came, or will come. */
  async next(): Promise<Arrival> {
    return this.#arrived.shift() ?? new Promise<Arrival>((resolve) => this.#awaited.push(resolve));
  }

  /** The next calls, once all of them have come. */
  all(count: number): Promise<Arrival[]> {
    return Promise.all(Array.from({ length: count }, () => this.next()));
  }
}
