import { recordWechatErrors, startFakeWechat } from "@wechat-errors/testing";
import type { Call, PushResult } from "@wechat-errors/testing";

export async function run(): Promise<PushResult> {
  const wechat = await startFakeWechat({ pay: { key: "0123456789abcdef0123456789abcdef" } });
  wechat.on("GET", "/sns/jscode2session").fail(40163).then.reply({ openid: "o-1" });
  const call: Call | undefined = wechat.calls[0];
  const seen = recordWechatErrors();
  console.log(call?.query["js_code"], seen.records.length);
  // @ts-expect-error -- no such code
  wechat.on("GET", "/sns/jscode2session").fail(4016);
  const result = await wechat.push("http://127.0.0.1", "pay-v2", {});
  await wechat.close();
  return result;
}
