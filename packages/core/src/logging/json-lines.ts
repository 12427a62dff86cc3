import { Console } from "node:console";
import { hostname } from "node:os";
import type { Logger } from "../options/options.js";

// As pino numbers them.
const LEVELS = { info: 30, warn: 40, error: 50 } as const;

/** What a reader that has stopped reading may keep in memory; lines beyond it are dropped. */
const MAX_WAITING_BYTES = 1024 * 1024;

/** What logs where there is no pino: lines such as pino writes, on standard output, from info up. */
export class JsonLines implements Logger {
  // Not the app's console, which may lead elsewhere. A Console hears of a reader that has gone
  // (EPIPE), which unheard would end the process.
  readonly #console = new Console(process.stdout);
  readonly #hostname = hostname();

  debug(): void {
    // Below the level.
  }

  info(record: object, message: string): void {
    this.#write("info", record, message);
  }

  warn(record: object, message: string): void {
    this.#write("warn", record, message);
  }

  error(record: object, message: string): void {
    this.#write("error", record, message);
  }

  #write(level: keyof typeof LEVELS, record: object, msg: string): void {
    if (process.stdout.writableLength > MAX_WAITING_BYTES) return;
    const head = {
      level: LEVELS[level],
      time: Date.now(),
      pid: process.pid,
      hostname: this.#hostname,
      name: "wechat-errors",
    };
    this.#console.log(JSON.stringify({ ...head, ...record, msg }));
  }
}
