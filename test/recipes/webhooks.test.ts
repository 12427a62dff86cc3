import { expect, test } from "vitest";
import { interceptWechat, post, recipe, serve } from "./play.js";

const push = { path: "/wechat", token: "t", message: { MsgType: "text", Content: "hi" } } as const;

test("a message whose handling failed comes again, and is acknowledged when it succeeds", async () => {
  const { app } = await recipe("pushes.js");
  const { wechat, seen } = await interceptWechat();
  wechat.on("POST", "/cgi-bin/tags/members/batchtagging").fail(45009).then.reply();
  const result = await wechat.push(app as never, "message", push);
  expect(result.acknowledged).toBe(true);
  expect(result.attempts.map(({ status, body }) => [status, body])).toEqual([
    [500, ""],
    [200, "success"],
  ]);
  expect((await seen.until(1))[0]).toMatchObject({ code: 45009, outcome: "thrown" });
});

test("work after the answer is logged as late", async () => {
  const { app } = await recipe("pushes-late.js");
  const { wechat, seen } = await interceptWechat();
  wechat.on("POST", "/cgi-bin/message/custom/send").fail(45015);
  const result = await wechat.push(app as never, "message", push);
  expect(result.attempts).toHaveLength(1);
  expect((await seen.until(1))[0]).toMatchObject({ code: 45015, outcome: "late" });
});

test("a payment notice that could not be worked off comes again, and is not lost", async () => {
  const { createApp } = (await recipe("payment-notice.js")) as {
    createApp: (parts: object) => unknown;
  };
  const { wechat } = await interceptWechat();
  wechat.on("POST", "/cgi-bin/message/custom/send").fail(45009).then.reply();
  const ship = async () => {
    await (await post("https://api.weixin.qq.com/cgi-bin/message/custom/send", {})).json();
  };
  const app = createApp({ verify: () => ({}), ship });
  const pushed = await wechat.push(app as never, "pay-v3", {
    path: "/notify",
    resource: { out_trade_no: "1" },
  });
  expect(pushed.acknowledged).toBe(true);
  expect(pushed.attempts.map(({ status, body }) => [status, body])).toEqual([
    [500, '{"code":"FAIL","message":"ERROR"}'],
    [204, ""],
  ]);
});

test("a payment whose outcome is open is queried, not repeated", async () => {
  const { app } = await recipe("payment-order.js");
  const { wechat } = await interceptWechat();
  const origin = await serve(app);
  const pay = () => post(`${origin}/pay`, { xml: "<xml></xml>", orderId: "7" });

  wechat.on("POST", "/pay/micropay").fail("USERPAYING");
  const open = await pay();
  expect([open.status, await open.json()]).toEqual([
    202,
    { orderId: "7", queryAfterSeconds: expect.any(Number) as number },
  ]);
  wechat.on("POST", "/pay/micropay").fail("NOTENOUGH");
  const declined = await pay();
  expect([declined.status, await declined.json()]).toMatchObject([
    402,
    { kind: "payment_declined" },
  ]);
});
