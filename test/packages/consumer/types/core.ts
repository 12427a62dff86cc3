import {
  createReader,
  isWechatError,
  readReply,
  WechatError,
  type Kind,
  type OffiaccountCode,
} from "@wechat-errors/core";
import { wecom, type WecomCode } from "@wechat-errors/core/catalog/wecom";
import { observeWechat } from "@wechat-errors/core/node";

type IsAny<T> = 0 extends 1 & T ? true : false;

const code: OffiaccountCode = 40003;
const reply = { host: "api.weixin.qq.com", path: "/", body: `{"errcode":${code}}` };
export const kind: Kind | undefined = readReply(reply)?.kind;
export const wecomCode: WecomCode = 60020;

export const known: IsAny<WechatError> = false;
export const status: number | undefined = createReader({ wecom })(reply)?.status;
export const codes: Promise<unknown> = observeWechat((scope) => scope.wechatError?.code);
export function statusOf(thrown: unknown): number {
  if (isWechatError(thrown)) return thrown.status;
  return thrown instanceof WechatError ? thrown.statusCode : 500;
}
// @ts-expect-error -- no such code
export const unknown: OffiaccountCode = 12345678;
