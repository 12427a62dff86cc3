// Where pino is not installed, errors are logged all the same: as JSON, a line each, and without harm
// where nobody reads them.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const CORE = import.meta.resolve("@wechat-errors/core/node");
const MANY_ERRORS = `
  import { observeWechat, readReply } from ${JSON.stringify(CORE)};
  import { createServer } from "node:http";
  const server = createServer((_, response) => response.end('{"errcode":40003}'));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = "127.0.0.1:" + server.address().port;
  await observeWechat(async () => {
    for (let at = 0; at < 30; at++)
      await Promise.all(Array.from({ length: 25 }, async (_, each) => {
        const path = "/cgi-bin/" + "x".repeat(1500) + at + "/" + each;
        await (await fetch("http://" + host + path, { method: "POST" })).text();
      }));
  }, { upstreams: { [host]: "api.weixin.qq.com" } });
  console.error("waiting", process.stdout.writableLength);
  process.exit();`;

const start = (...args) => {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  child.stderr.setEncoding("utf8");
  return child;
};
const file = fileURLToPath(new URL("express.cjs", import.meta.url));

const heard = start(file);
const lines = (await text(heard.stdout))
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
assert.deepEqual(
  lines.map(({ level, outcome, code }) => [level, outcome, code]),
  [
    [30, "thrown", 40003],
    [30, "relayed", 40003],
  ],
);
assert.equal(lines[0].msg, "WeChat 40003 invalid_input on GET /cgi-bin/user/info");
for (const key of ["time", "pid", "hostname", "name"]) assert.ok(lines[0][key], key);

// The reader has gone: EPIPE.
const unread = start(file);
unread.stdout.destroy();
const complaint = text(unread.stderr);
const [status] = await once(unread, "exit");
assert.equal(status, 0, await complaint);

// The reader has stopped: what waits for it has a bound, and nothing waits with it.
const stuck = start("--input-type=module", "-e", MANY_ERRORS);
const said = await text(stuck.stderr);
const waiting = Number(/^waiting (\d+)$/m.exec(said)?.[1]);
assert.ok(waiting > 500_000, `the pipe was never full: ${said}`);
assert.ok(waiting < 1_200_000, said);
