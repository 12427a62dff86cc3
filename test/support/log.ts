import type { Logger } from "@wechat-errors/core/node";
import type { LogRecord } from "@wechat-errors/core";

export interface Line {
  readonly level: string;
  readonly record: LogRecord;
  readonly message: string;
}

/** A logger that keeps its lines, and a way to await the next ones. */
export class MemoryLogger implements Logger {
  readonly lines: Line[] = [];
  #waiting: (() => void)[] = [];

  debug = this.#at("debug");
  info = this.#at("info");
  warn = this.#at("warn");
  error = this.#at("error");

  /** Resolves once there are so many lines. */
  async until(count: number): Promise<readonly Line[]> {
    while (this.lines.length < count)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.lines;
  }

  #at(level: string) {
    return (record: object, message: string): void => {
      this.lines.push({ level, record: record as LogRecord, message });
      for (const resolve of this.#waiting.splice(0)) resolve();
    };
  }
}
