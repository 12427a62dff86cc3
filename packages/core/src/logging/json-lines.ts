import { hostname } from "node:os";
import type { Logger } from "../options/options.js";

// As pino numbers them.
const LEVELS = { info: 30, warn: 40, error: 50 } as const;

/** What a reader that has stopped reading may keep in memory; lines beyond it are dropped. */
const MAX_WAITING_BYTES = 1024 * 1024;

/** What logs where there is no pino: lines such as pino writes, on standard output, from info up. */
export class JsonLines implements Logger {
  readonly #hostname = hostname();
  #underWay = 0;

  debug(): void {
    // Below the level.
  }

  info(record: object, message: string): void {
    this.#log("info", record, message);
  }

  warn(record: object, message: string): void {
    this.#log("warn", record, message);
  }

  error(record: object, message: string): void {
    this.#log("error", record, message);
  }

  #log(level: keyof typeof LEVELS, record: object, msg: string): void {
    const head = {
      level: LEVELS[level],
      time: Date.now(),
      pid: process.pid,
      hostname: this.#hostname,
    };
    this.#write(`${JSON.stringify({ ...head, ...record, msg })}\n`);
  }

  // Without a listener, EPIPE (the reader has gone) would end the process.
  #write(line: string): void {
    const { stdout } = process;
    if (!stdout.writable || stdout.writableLength > MAX_WAITING_BYTES) return;
    if (this.#underWay++ === 0) stdout.on("error", ignore);
    // The error is emitted after this call.
    stdout.write(line, () => setImmediate(this.#written));
  }

  readonly #written = (): void => {
    if (--this.#underWay === 0) process.stdout.off("error", ignore);
  };
}

function ignore(): void {
  // Nobody is left to read a report.
}
