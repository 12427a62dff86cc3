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

interface Merchant {
  readonly key: string;
  readonly ship: (notice: object) => unknown;
}

const noticeApp = async (merchant: Merchant) => {
  const { createApp } = await recipe("payment-notice-v2.js");
  return (createApp as (merchant: Merchant) => never)(merchant);
};

test.each([undefined, "MD5", "HMAC-SHA256"] as const)(
  "a notice of version 2, signed by %s, is checked, and comes again where it could not be worked off",
  async (signType) => {
    const { wechat } = await interceptWechat();
    wechat.on("POST", "/cgi-bin/message/custom/send").fail(45009).then.reply();
    const shipped: object[] = [];
    const app = await noticeApp({
      key: wechat.pay.key,
      ship: async (notice) => {
        shipped.push(notice);
        await (await post("https://api.weixin.qq.com/cgi-bin/message/custom/send", {})).json();
      },
    });
    const notice = { out_trade_no: "7", attach: '{"list":[1,2]}', device_info: "" };
    const pushed = await wechat.push(app, "pay-v2", {
      path: "/notify",
      notice,
      ...(signType && { signType }),
    });
    expect(pushed.acknowledged).toBe(true);
    expect(pushed.attempts.map(({ status, body }) => [status, body])).toEqual([
      [500, "<xml><return_code>FAIL</return_code><return_msg>ERROR</return_msg></xml>"],
      [200, "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>"],
    ]);
    expect(shipped).toHaveLength(2);
    expect(shipped[0]).toMatchObject(notice);
  },
);

test("a notice of version 2 that somebody else has made ships nothing", async () => {
  const { wechat } = await interceptWechat();
  const ship = () => {
    throw new Error("shipped");
  };
  const app = await noticeApp({ key: "another key", ship });
  const { attempts } = await wechat.push(app, "pay-v2", { path: "/notify", attempts: 1 });
  expect(attempts.map(({ status, body }) => [status, body])).toEqual([
    [401, "<xml><return_code>FAIL</return_code><return_msg>SIGN</return_msg></xml>"],
  ]);
  const origin = await serve(app);
  for (const body of ["", "<xml></xml>", "<xml><sign>A</sign></xml>", "<xml><![CDATA["]) {
    const answer = await fetch(`${origin}/notify`, { method: "POST", body });
    expect(answer.status).toBe(401);
  }
});

test("a notice of version 2 that nobody has paid is acknowledged, and ships nothing", async () => {
  const { wechat } = await interceptWechat();
  const app = await noticeApp({ key: wechat.pay.key, ship: () => expect.unreachable() });
  const notice = { result_code: "FAIL", err_code: "SYSTEMERROR" };
  const pushed = await wechat.push(app, "pay-v2", { path: "/notify", notice });
  expect(pushed.attempts.map(({ status }) => status)).toEqual([200]);
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
