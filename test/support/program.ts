import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A program under way, started as `node <file>` at the root of the repository. */
export class Program {
  #output = "";
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #closed: Promise<unknown[]>;

  constructor(file: string, env: Record<string, string> = {}) {
    this.#child = spawn(process.execPath, [file], { cwd: ROOT, env: { ...process.env, ...env } });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (this.#output += text));
    this.#closed = once(this.#child, "close");
  }

  /** What it has printed so far, errors included. */
  get output(): string {
    return this.#output;
  }

  /** Resolves with what the pattern finds, once it is printed; rejects where the program ends first. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#output);
      if (found !== null) return found;
      const ended = await Promise.race([
        once(this.#child.stdout, "data").then(() => false),
        this.#closed.then(() => true),
      ]);
      if (ended && !pattern.test(this.#output))
        throw new Error(`ended without printing ${pattern}:\n${this.#output}`);
    }
  }

  /** Resolves with its exit code. */
  async ended(): Promise<unknown> {
    const [code] = await this.#closed;
    return code;
  }

  async stop(): Promise<void> {
    this.#child.kill();
    await this.#closed;
  }
}
