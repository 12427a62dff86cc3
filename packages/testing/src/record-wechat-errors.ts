import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { LogRecord } from "@wechat-errors/core";

const CHANNEL = "wechat-errors:error";

/** The log records of this process, from when it was made until `stop()`. */
export class RecordedErrors {
  /** Oldest first. */
  readonly records: LogRecord[] = [];
  #waiting: (() => void)[] = [];
  readonly #onError = (message: unknown): void => {
    this.records.push((message as { readonly record: LogRecord }).record);
    for (const resolve of this.#waiting.splice(0)) resolve();
  };

  /** @internal */
  constructor() {
    subscribe(CHANNEL, this.#onError);
  }

  /**
   * Resolves once there are so many records. A response may arrive before its error's outcome is
   * known.
   */
  async until(count: number): Promise<readonly LogRecord[]> {
    while (this.records.length < count)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.records;
  }

  /** Records no more; `records` stay. `using` calls it by itself. */
  stop(): void {
    unsubscribe(CHANNEL, this.#onError);
  }

  [Symbol.dispose](): void {
    this.stop();
  }
}

/**
 * Collects what `wechatErrors()` and `observeWechat()` log, whatever logger they have.
 *
 * @example
 * const seen = recordWechatErrors();
 * // … a request to the app …
 * expect(await seen.until(1)).toMatchObject([{ code: 40163, outcome: "thrown" }]);
 * seen.stop();
 */
export function recordWechatErrors(): RecordedErrors {
  return new RecordedErrors();
}
