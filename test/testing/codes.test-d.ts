import type { FakeWechat } from "@wechat-errors/testing";

declare const wechat: FakeWechat;
declare const anyPath: string;

wechat.on("GET", "/sns/jscode2session").fail(40163).then.fail(-1);
wechat.on("POST", "https://qyapi.weixin.qq.com/cgi-bin/message/send").fail(60011);
wechat.on("POST", "/pay/micropay").fail("NOTENOUGH");
wechat.on("POST", "/v3/pay/transactions/jsapi").fail("PARAM_ERROR");
wechat.on("POST", "https://apihk.mch.weixin.qq.com/v3/transactions").fail("SIGN_ERROR");
wechat.on("GET", anyPath).fail("ANYTHING");
wechat.on("GET", { path: "/sns/jscode2session" }).fail(1);

// @ts-expect-error -- no code of any product
wechat.on("GET", "/sns/jscode2session").fail(4016);
// @ts-expect-error -- a code of WeCom's, which has no such path
wechat.on("GET", "/sns/jscode2session").fail(60111);
// @ts-expect-error -- a code of api.weixin.qq.com
wechat.on("POST", "https://qyapi.weixin.qq.com/cgi-bin/message/send").fail(40163);
// @ts-expect-error -- a word of version 2
wechat.on("POST", "/v3/pay/transactions/jsapi").fail("AUTHCODEEXPIRE");
// @ts-expect-error -- a word of version 3
wechat.on("POST", "/pay/micropay").fail("PARAM_ERROR_");
// @ts-expect-error -- nor after another answer
wechat.on("GET", "/sns/jscode2session").reply({}).then.fail(4016);
// @ts-expect-error -- no such method
wechat.on("get", "/sns/jscode2session");
// @ts-expect-error -- a message needs a token
void wechat.push(() => undefined, "message", { message: {} });
// @ts-expect-error -- no such kind
void wechat.push(() => undefined, "letter", {});
