import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";

/** An app that hangs has failed. */
const TIMEOUT_MS = 120_000;

/** A program under way: what it has printed, and what it has written to the log files of its folder. */
export class App {
  #output = "";
  #logs;
  #child;
  #signal = AbortSignal.timeout(TIMEOUT_MS);

  /**
   * @param {string} folder
   * @param {readonly string[]} command
   * @param {Record<string, string>} env
   */
  constructor(folder, [file, ...args], env) {
    this.#logs = join(folder, "logs");
    mkdirSync(this.#logs, { recursive: true });
    this.#child = spawn(file, args, { cwd: folder, env: { ...process.env, ...env } });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (this.#output += text));
  }

  get text() {
    const files = readdirSync(this.#logs)
      // What Egg tells at level error it writes twice, the second time to a file for errors alone.
      .filter((file) => file.endsWith(".log") && !file.includes("error"))
      .map((file) => join(this.#logs, file))
      // Midway has links to files that are still to be written.
      .filter((file) => existsSync(file));
    return [this.#output, ...files.map((file) => readFileSync(file, "utf8"))].join("\n");
  }

  /** Lines that match, of all that was said up to now. */
  lines(pattern) {
    return this.text.split("\n").filter((line) => pattern.test(line));
  }

  /** Resolves once as many lines match; rejects where the app ends or hangs instead. */
  async said(pattern, times = 1) {
    const changes = watch(this.#logs);
    try {
      for (;;) {
        const lines = this.lines(pattern);
        if (lines.length >= times) return lines;
        if (this.#child.exitCode !== null) throw new Error(`it ended:\n${this.text}`);
        const { stdout, stderr } = this.#child;
        await this.#any([stdout, "data"], [stderr, "data"], [changes, "change"]);
      }
    } catch (error) {
      throw new Error(`no ${pattern} (${error.message}) in:\n${this.text}`, { cause: error });
    } finally {
      changes.close();
    }
  }

  /** Resolves with its status once it has ended by itself. */
  async ended() {
    if (this.#child.exitCode === null) await once(this.#child, "close", { signal: this.#signal });
    return this.#child.exitCode;
  }

  async stop() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill("SIGKILL");
    await once(this.#child, "close");
  }

  /** Resolves with the first of some events, or the end. */
  async #any(...events) {
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, this.#signal]);
    const all = [...events, [this.#child, "close"]];
    try {
      await Promise.race(all.map(([emitter, name]) => once(emitter, name, { signal })));
    } finally {
      // The others reject, unheard.
      over.abort();
    }
  }
}
