import type { FakeWechat } from "@wechat-errors/testing";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { interceptWechat, post, recipe, serve } from "./play.js";

const APPS = { "by hand": "checked-by-hand.js", "for you": "checked-for-you.js" } as const;
const SEND = "/cgi-bin/message/custom/send";

let wechat: FakeWechat;
beforeEach(async () => {
  ({ wechat } = await interceptWechat());
  const silenced = vi.spyOn(console, "error").mockReturnValue();
  onTestFinished(() => silenced.mockRestore());
});

/** Status and body of the app where WeChat answers with a code. */
async function ask(how: keyof typeof APPS, code: 40001 | 40003 | 45009 | 45015 | 0) {
  const set = wechat.on("POST", SEND);
  if (code === 0) set.reply();
  else set.fail(code);
  const origin = await serve((await recipe(APPS[how]))["app"]);
  const response = await post(`${origin}/notify`, { token: "t", openid: "o", content: "hi" });
  return { status: response.status, body: await response.json() };
}

describe.each(["by hand", "for you"] as const)("checked %s", (how) => {
  test("a success, and the one code that the app has a way around, are as they were", async () => {
    expect(await ask(how, 0)).toEqual({ status: 200, body: { sent: true } });
    expect(await ask(how, 45015)).toEqual({ status: 202, body: { queued: "sms" } });
  });

  test("the status of a known code is the same", async () => {
    expect(await ask(how, 40003)).toMatchObject({ status: 400 });
    expect(await ask(how, 40001)).toMatchObject({ status: 500 });
  });
});

test("what nobody thought of is a 500 by hand, and the right status without", async () => {
  expect(await ask("by hand", 45009)).toMatchObject({ status: 500 });
  expect(await ask("for you", 45009)).toMatchObject({
    status: 503,
    body: { kind: "quota_exhausted" },
  });
});
