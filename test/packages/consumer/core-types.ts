import { readReply, type Kind, type OffiaccountCode } from "@wechat-errors/core";

const code: OffiaccountCode = 40003;
const body = `{"errcode":${code}}`;
export const kind: Kind | undefined = readReply({
  host: "api.weixin.qq.com",
  path: "/",
  body,
})?.kind;
