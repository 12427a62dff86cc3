import { expect, test } from "vitest";
import { run } from "./cli.js";

const ODD = { toString: 1 };

test.each([
  ["a level", { event: "wechat.error", product: "wecom", level: ODD }],
  ["a code", { x: { errcode: ODD, errmsg: "a" } }],
  [
    "an empty title",
    {
      type: "urn:wechat-errors:weixin:99999999",
      title: "",
      status: 400,
      code: 99999999,
      kind: "unknown_code",
    },
  ],
])("%s that no line of ours has ends in no crash", async (_, line) => {
  const { status, stderr } = await run(["-"], { stdin: JSON.stringify(line) });
  // 1 is Node's own.
  expect(status).not.toBe(1);
  expect(stderr).not.toMatch(/TypeError|\n {4}at /);
});

test("the head of a reply is read in a time that grows with its length alone", async () => {
  const head = `HTTP/1.1 200 OK\r\na:x${" ".repeat(30_000)}x\r\n`;
  const { stdout } = await run(["-"], {
    stdin: `${head}\r\n{"errcode":40163,"errmsg":"code been used"}`,
  });
  expect(stdout).toContain("40163");
});
