import { createReader, isWechatError, readReply, WechatError } from "@wechat-errors/core";
import { channels } from "@wechat-errors/core/catalog/channels";
import { miniprogram } from "@wechat-errors/core/catalog/miniprogram";
import { offiaccount } from "@wechat-errors/core/catalog/offiaccount";
import { openplatform } from "@wechat-errors/core/catalog/openplatform";
import { payV2 } from "@wechat-errors/core/catalog/pay-v2";
import { payV3 } from "@wechat-errors/core/catalog/pay-v3";
import { wecom } from "@wechat-errors/core/catalog/wecom";
import { expect, test } from "vitest";

const ALL = {
  channels,
  miniprogram,
  offiaccount,
  openplatform,
  wecom,
  "pay-v2": payV2,
  "pay-v3": payV3,
};

const REPLIES = [
  { host: "api.weixin.qq.com", path: "/sns/userinfo", body: '{"errcode":40001}' },
  { host: "api.weixin.qq.com", path: "/cgi-bin/menu/create", body: '{"errcode":40016}' },
  // Of a sibling's catalog.
  { host: "api.weixin.qq.com", path: "/cgi-bin/menu/create", body: '{"errcode":61004}' },
  { host: "qyapi.weixin.qq.com", path: "/cgi-bin/user/get", body: '{"errcode":60020}' },
  { host: "api.mch.weixin.qq.com", path: "/v3/pay", status: 403, body: '{"code":"NO_AUTH"}' },
  { host: "api.weixin.qq.com", path: "/cgi-bin/menu/create", body: '{"errcode":0}' },
  { host: "example.com", path: "/", body: '{"errcode":40001}' },
];

test.each(REPLIES)("with every catalog, reads $host$path as readReply does", (reply) => {
  const [one, other] = [createReader(ALL)(reply), readReply(reply)];
  expect(one?.toJSON()).toEqual(other?.toJSON());
  expect(one?.message).toBe(other?.message);
  expect(one?.title).toEqual(other?.title);
  expect(Object.entries(one ?? {})).toEqual(Object.entries(other ?? {}));
});

test("knows no code of a product that it was given no catalog of", () => {
  const readWecom = createReader({ wecom });
  const [known, unknown] = [REPLIES[3]!, REPLIES[4]!].map((reply) => readWecom(reply));
  expect(known).toMatchObject({ codeName: "IP_NOT_ALLOWED", kind: "configuration" });
  expect(unknown).toMatchObject({ code: "NO_AUTH", kind: "unknown_code" });
});

test("makes errors that are WechatErrors to whoever asks", () => {
  const error: unknown = createReader({ wecom })(REPLIES[3]!);
  expect(isWechatError(error)).toBe(true);
  expect(error).toBeInstanceOf(WechatError);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toMatch(/^WechatError: WeChat 60020: /);
});

test("a class that extends WechatError has only its own instances", () => {
  class Special extends WechatError {}
  const init = { product: "wecom", code: 60020 } as const;
  expect(new Special(init)).toBeInstanceOf(Special);
  expect(new Special(init)).toBeInstanceOf(WechatError);
  expect(new WechatError(init)).not.toBeInstanceOf(Special);
});
