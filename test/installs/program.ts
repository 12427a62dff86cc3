import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { startFakeWechat } from "../support/fake-wechat.js";

/** An app that a program has started in one of the folders here. */
export interface Started {
  get(path: string): Promise<Response>;
  post(path: string, body: object): Promise<Response>;
  /** Resolves once a line of its log files matches. */
  logged(pattern: RegExp): Promise<string>;
}

/** Starts a program, which prints where it listens, in a folder with an installation of its own. */
export async function start(install: string, file: string): Promise<Started> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const wechat = await startFakeWechat();
  const logs = mkdtempSync(join(tmpdir(), "wechat-errors-"));
  const child = spawn(process.execPath, [at(file)], {
    cwd: at(install),
    env: {
      ...process.env,
      WECHAT_HOST: new URL(wechat.origin).host,
      LOGS: logs,
      EGG_HOME: logs,
      PORT: "0",
    },
    // Egg prints the bugs that its apps have, as they are to have here.
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await wechat.close();
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => void (output += text));
  const origin = async (): Promise<string> => {
    for (;;) {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (found !== undefined) return found;
      const [ended] = (await Promise.race([
        once(child, "exit"),
        once(child.stdout, "data"),
      ])) as unknown[];
      if (typeof ended === "number") throw new Error(`ended without listening:\n${output}`);
    }
  };
  const base = await origin();
  return {
    get: (path) => fetch(base + path),
    post: (path, body) =>
      fetch(base + path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    async logged(pattern) {
      const changes = watch(logs);
      onTestFinished(() => changes.close());
      for (;;) {
        const files = readdirSync(logs).filter((name) => name.endsWith(".log"));
        const text = files.map((name) => readFileSync(join(logs, name), "utf8")).join("\n");
        const line = `${output}\n${text}`.split("\n").find((each) => pattern.test(each));
        if (line !== undefined) return line;
        await Promise.race([once(changes, "change"), once(child.stdout, "data")]);
      }
    },
  };
}
