import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { startFakeWechat } from "../support/fake-wechat.js";

const PROGRAM = fileURLToPath(new URL("node-debug.js", import.meta.url));
const run = promisify(execFile);

test.each(["fetch", "undici", "net,fetch", "und*"])(
  "NODE_DEBUG=%s prints what it would without us",
  async (debug) => {
    const wechat = await startFakeWechat();
    onTestFinished(() => wechat.close());
    const env = { ...process.env, NODE_DEBUG: debug };
    const { stdout, stderr } = await run(process.execPath, [PROGRAM, wechat.origin], { env });
    expect(stdout).toContain("replied 200");
    expect(stderr).toMatch(/(?:FETCH|UNDICI) \d+: sending request to GET/);
  },
);
