import { once } from "node:events";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { run, runProcess, start } from "./cli.js";

const MIB = 1024 * 1024;

test("reads standard input of 1 MiB, and no more", async () => {
  const [open, close] = ['{"errcode":0,"data":"', '"}'];
  const whole = open + "a".repeat(MIB - open.length - close.length) + close;
  expect((await runProcess(["-"], { stdin: whole })).status).toBe(0);
  expect(await runProcess(["-"], { stdin: `${whole} ` })).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "error: standard input is longer than 1 MiB: no error reply of WeChat is. Of a log take a part:\n" +
      "  tail -n 500 app.log | wechat-errors\n(wechat-errors --help shows what there is)\n",
  });
});

test("stops reading an input without end", async () => {
  const child = start(["-"]);
  child.stdin.on("error", () => undefined);
  const chunk = Buffer.alloc(64 * 1024, "a");
  const write = (): void => {
    while (child.stdin.writable && child.stdin.write(chunk));
  };
  child.stdin.on("drain", write);
  write();
  expect(await once(child, "close")).toEqual([2, null]);
});

test("takes binary input for a file where it came from somewhere, and refuses it elsewhere", async () => {
  const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7 + 137) % 256));
  const head = Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n");
  const said = [
    await runProcess(["-"], { stdin: Buffer.concat([head, bytes]) }),
    await runProcess(["-", "--host", "api.weixin.qq.com"], { stdin: bytes }),
  ];
  for (const { status, stdout, stderr } of said) {
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("The body is neither JSON nor XML, so it is taken for a file.");
  }
  const { status, stdout, stderr } = await runProcess(["-"], { stdin: bytes });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("it is binary data");
});

test("copes with thousands of heads", async () => {
  const stdin = "HTTP/1.1 200 OK\r\n\r\n".repeat(50_000);
  expect((await run(["-"], { stdin })).stderr).toBe("");
});

test("says what to do where standard input is a terminal, and does not wait", async () => {
  const before = "Object.defineProperty(process.stdin, 'isTTY', { value: true })";
  // Left open, as a terminal is.
  const child = start(["-"], { before });
  const closed = once(child, "close");
  const stderr = await text(child.stderr);
  expect(await closed).toEqual([2, null]);
  expect(stderr).toMatch(/^error: - reads a reply from standard input, which is your terminal\./);
  expect(stderr).toContain("curl -i");
});

test("passes no control characters on to the terminal", async () => {
  const errmsg = "\u001b]0;title\u0007\u001b[2J\u009b31m\u202eabc\nnext";
  const { stdout } = await run(["-"], { stdin: JSON.stringify({ errcode: 40003, errmsg }) });
  expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  expect(stdout).toContain("abc next");
  const { stderr } = await run(["\u001b[2J\u202e"]);
  expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test("any input is explained or refused, without a stack trace", { timeout: 120_000 }, async () => {
  const texts = fc.oneof(
    fc.json(),
    fc.string({ unit: "binary" }),
    fc
      .record({ errcode: fc.anything(), errmsg: fc.anything() })
      .map((value) => JSON.stringify(value)),
    fc.record({ code: fc.string(), message: fc.string() }).map((value) => JSON.stringify(value)),
    fc
      .string()
      .map(
        (words) => `<xml><return_code>FAIL</return_code><return_msg>${words}</return_msg></xml>`,
      ),
    fc.string().map((head) => `HTTP/1.1 ${head}`),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (stdin) => {
      const { status, stdout, stderr } = await run(["-"], { stdin });
      expect([0, 2, 3]).toContain(status);
      if (status === 2) expect([stdout, stderr]).toEqual(["", expect.stringMatching(/^error: /)]);
      else expect(stderr).toBe("");
      expect(stderr).not.toMatch(/^\s+at /m);
    }),
    { numRuns: 40 },
  );
});
