import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A program in a process of its own, which answers each question that it is asked. */
export class Child {
  #output = "";
  readonly #process: ChildProcess;
  readonly #exited: Promise<unknown[]>;

  private constructor(file: URL, args: readonly string[], execArgv: readonly string[]) {
    const options = { execArgv: [...execArgv], silent: true };
    this.#process = fork(fileURLToPath(file), args, options);
    for (const stream of [this.#process.stdout!, this.#process.stderr!])
      stream.setEncoding("utf8").on("data", (text: string) => (this.#output += text));
    this.#exited = once(this.#process, "exit");
  }

  /** Resolves with the child and with the first that it says, once it is ready. */
  static async start<T>(file: URL, args: readonly string[], execArgv: readonly string[] = []) {
    const child = new Child(file, args, execArgv);
    return { child, ready: await child.#answer<T>() };
  }

  /** What it has printed so far, errors included. */
  get output(): string {
    return this.#output;
  }

  /** Resolves with the answer; one question at a time. */
  ask<T>(question: object): Promise<T> {
    const answer = this.#answer<T>();
    this.#process.send(question);
    return answer;
  }

  /** Lets go of it, and resolves with its exit code once it has ended by itself. */
  async released(): Promise<unknown> {
    if (this.#process.connected) this.#process.disconnect();
    const [code] = await this.#exited;
    return code;
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await this.#exited;
  }

  async #answer<T>(): Promise<T> {
    const stop = new AbortController();
    const ended = this.#exited.then(() => {
      throw new Error(`ended without an answer:\n${this.#output}`);
    });
    try {
      const [answer] = (await Promise.race([
        once(this.#process, "message", { signal: stop.signal }),
        ended,
      ])) as [T];
      return answer;
    } finally {
      stop.abort();
    }
  }
}
