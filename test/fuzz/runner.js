import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { compare } from "./compare.js";

const WORKER = fileURLToPath(new URL("worker.js", import.meta.url));
const PATIENCE_MS = 500;
const LONG_PATIENCE_MS = 1500;
const AGAIN = 3;

/** A process that runs cases with one subject. */
class Worker {
  #waiting = new Map();
  #next = 0;

  static async start(subject) {
    const worker = new Worker();
    worker.process = fork(WORKER, [subject], {
      env: { ...process.env, NODE_ENV: "production", NO_DEPRECATION: "*" },
    });
    worker.process.on("message", (message) => {
      if (message === "ready") return;
      worker.#waiting.get(message.id)?.(message);
      worker.#waiting.delete(message.id);
    });
    worker.process.on("exit", (code) => {
      for (const done of worker.#waiting.values())
        done({ uncaught: [`the process ended: ${code}`], suspect: [] });
    });
    await once(worker.process, "message");
    return worker;
  }

  run(test, patienceMs) {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.process.send({ id, test, patienceMs });
    });
  }

  stop() {
    this.process.disconnect();
  }
}

/** A control and a subject, each in a process of its own, that are given the same cases. */
export class Pair {
  static async start(subject) {
    const pair = new Pair();
    [pair.control, pair.subject] = await Promise.all([
      Worker.start("control"),
      Worker.start(subject),
    ]);
    return pair;
  }

  stop() {
    this.control.stop();
    this.subject.stop();
  }

  /** Runs a case once with each. */
  async once(test, patienceMs = PATIENCE_MS) {
    const [control, subject] = await Promise.all([
      this.control.run(test, patienceMs),
      this.subject.run(test, patienceMs),
    ]);
    const found =
      control.outcome && subject.outcome
        ? compare(test, control.outcome, subject.outcome)
        : { differences: [], permitted: [] };
    const uncaught = [control, subject].map((run) => run.uncaught.length > 0);
    const differences = [...found.differences];
    if (!control.outcome || !subject.outcome) differences.push("process: ended");
    // Express and Koa have such errors of their own.
    else if (uncaught[1] && !uncaught[0])
      differences.push(...subject.uncaught.map((each) => `process: ${each}`));
    return {
      control,
      subject,
      differences,
      permitted: found.permitted,
      suspect: [control, subject].some((run) => run.suspect.length > 0),
    };
  }

  /**
   * Runs a case; one that differs is run again, alone and with more patience.
   *
   * @returns `unstable` where the control differs from itself: then nothing can be said.
   */
  async judge(test) {
    const first = await this.once(test);
    if (first.suspect) return first;
    return first.differences.length === 0 ? first : this.confirm(test);
  }

  async confirm(test) {
    let last;
    const controls = new Set();
    let differing = 0;
    for (let i = 0; i < AGAIN; i++) {
      const again = await this.once(test, LONG_PATIENCE_MS);
      controls.add(JSON.stringify(again.control.outcome));
      if (again.differences.length > 0) {
        differing++;
        last = again;
      }
    }
    if (last === undefined) return { differences: [], permitted: [], unstable: true };
    return { ...last, unstable: controls.size > 1 || differing < AGAIN, differing };
  }
}
