import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Program, ROOT } from "../support/program.js";

// Inside the tests' folder, where imports by name are found.
const folder = mkdtempSync(join(ROOT, "test/testing/.tmp-"));
afterAll(() => rmSync(folder, { recursive: true }));

const START = `
import { startFakeWechat } from "@wechat-errors/testing";
const wechat = await startFakeWechat();
`;

const PROGRAMS: readonly (readonly [what: string, source: string])[] = [
  ["is there, and called", "await (await fetch(wechat.origin + '/cgi-bin/token')).text();"],
  [
    "intercepts, with a connection kept alive",
    "wechat.intercept(); await (await fetch('https://api.weixin.qq.com/cgi-bin/token')).text();",
  ],
  [
    "has a reply still to give",
    `wechat.on("GET", "/a").slowly(60_000);
     const stop = new AbortController();
     fetch(wechat.origin + "/a", { signal: stop.signal }).catch(() => {});
     while (wechat.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
     stop.abort();`,
  ],
  [
    "listens to errors",
    `const { recordWechatErrors } = await import("@wechat-errors/testing"); recordWechatErrors();`,
  ],
];

test.each(PROGRAMS)(
  "a fake that %s, and is never closed, lets the process end",
  async (what, source) => {
    const file = join(folder, `${what.replace(/\W+/g, "-")}.js`);
    writeFileSync(file, `${START}${source}\nconsole.log("done");\n`);
    const program = new Program(file);
    expect([await program.ended(), program.output.trim()]).toEqual([0, "done"]);
  },
);
