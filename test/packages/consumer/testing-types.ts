import { recordWechatErrors, startFakeWechat, type Call } from "@wechat-errors/testing";

const wechat = await startFakeWechat({ pay: { key: "0123456789abcdef0123456789abcdef" } });
wechat.on("GET", "/sns/jscode2session").fail(40163).then.reply({ openid: "o-1" });
const call: Call | undefined = wechat.calls[0];
const { acknowledged } = await wechat.push("http://127.0.0.1", "pay-v2", {});
export const seen = [recordWechatErrors().records, call?.query["js_code"], acknowledged];
// @ts-expect-error -- no such code
wechat.on("GET", "/sns/jscode2session").fail(4016);
await wechat.close();
