import cloud from "wx-server-sdk";
import type { Reply } from "../../support/fake-wechat.js";
import { SECRETS, type Scenario } from "../scenario.js";

/** A field of a protocol buffer: its number, its length and its bytes. */
const field = (number: number, text: string): Buffer =>
  Buffer.concat([Buffer.from([(number << 3) | 2, Buffer.byteLength(text)]), Buffer.from(text)]);

/** Tencent Cloud hands WeChat's reply on inside of a message of its own. */
const wrapped =
  (body: object): Reply =>
  (_, response) => {
    response.setHeader("content-type", "application/octet-stream");
    response.end(Buffer.concat([field(1, JSON.stringify(body)), field(2, "application/json")]));
  };

export const cloudScenarios: readonly Scenario[] = [
  {
    sdk: "wx-server-sdk",
    http: "node:http",
    call: "cloud.openapi.customerServiceMessage.send(data)",
    host: "api.weixin.qq.com",
    connect({ origin }) {
      const { openapi } = cloud.createNewInstance({
        env: "env-1",
        serviceUrl: `${origin}/admin`,
        secretId: "SECRET-ID",
        secretKey: SECRETS.secret,
      });
      return () => openapi.customerServiceMessage.send({ touser: SECRETS.openid });
    },
    refuse: wrapped({ errcode: 40003, errmsg: "invalid openid" }),
    code: 40003,
    status: 400,
    kind: "invalid_input",
    accept: wrapped({ errcode: 0, errmsg: "ok" }),
    alone: "same",
    // Its requests go to Tencent Cloud, which is none of WeChat's hosts.
    lost: "untouched",
    page: "untouched",
  },
];
