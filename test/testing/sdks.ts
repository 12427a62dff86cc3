import { generateKeyPairSync } from "node:crypto";
import type { Code, Kind } from "@wechat-errors/core";
import type { FakeWechat } from "@wechat-errors/testing";
import CoWechatApi from "co-wechat-api";
import OAuth from "co-wechat-oauth";
import MiniApp from "node-easywechat/dist/MiniApp/Application.js";
import CacheInterface from "node-easywechat/dist/Core/Contracts/CacheInterface.js";
import Payment from "tenpay";
import WechatApi from "wechat-api";
import { Wechatpay } from "wechatpay-axios-plugin";
import WxPay from "wechatpay-node-v3";
import cloud from "wx-server-sdk";

/** One call of one SDK, whose host nobody has changed. */
export interface SdkCall {
  readonly sdk: string;
  readonly call: string;
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly code: Code;
  readonly kind: Kind;
  readonly make: (wechat: FakeWechat) => Promise<unknown>;
  /** It throws nothing, and has to be asked. */
  readonly returns?: true;
}

const APPID = "wx0123456789abcdef";
const SECRET = "0123456789abcdef0123456789abcdef";
const MCHID = "1900000109";
const OPENID = "oLVPpjqs9BhvzwPj5A-vTYAX3GLc";

/** Remembers nothing: each test has its tokens fetched anew. The SDK's own cache is a file. */
class NoCache extends CacheInterface {
  override get = () => Promise.resolve(undefined);
  override has = () => Promise.resolve(false);
  override set = () => Promise.resolve(true);
  override delete = () => Promise.resolve(true);
}

const miniApp = () => new MiniApp({ app_id: APPID, secret: SECRET }).setCache(new NoCache());

const merchant = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

type Post = (data: object) => Promise<unknown>;
interface Paths {
  readonly v2: { readonly pay: { readonly micropay: { post: Post } } };
  readonly v3: { readonly pay: { readonly transactions: { readonly jsapi: { post: Post } } } };
}

const wechatpay = ({ pay }: FakeWechat) =>
  new Wechatpay({
    mchid: MCHID,
    serial: "MERCHANT0SERIAL",
    privateKey: merchant.privateKey,
    certs: { [pay.serial]: pay.publicKey },
    secret: pay.key,
  }) as unknown as Paths;

const tenpay = ({ pay }: FakeWechat) =>
  new Payment({ appid: APPID, mchid: MCHID, partnerKey: pay.key });

const API = "https://api.weixin.qq.com";
const PAY = "https://api.mch.weixin.qq.com";
const ORDER = { mchid: MCHID, description: "goods", payer: { openid: OPENID } };
const CARD = { mch_id: MCHID, appid: APPID, auth_code: "130000000000000000", total_fee: "1" };

const message = {
  method: "POST",
  url: `${API}/cgi-bin/message/custom/send`,
  code: 45015,
  kind: "user_unreachable",
} as const;
const micropay = {
  method: "POST",
  url: `${PAY}/pay/micropay`,
  code: "NOTENOUGH",
  kind: "payment_declined",
} as const;

/** Those of packages/core/SDKS.md. */
export const sdkCalls: readonly SdkCall[] = [
  {
    ...message,
    sdk: "co-wechat-api",
    call: "sendText()",
    make: () => new CoWechatApi(APPID, SECRET).sendText(OPENID, "hello"),
  },
  {
    ...message,
    sdk: "wechat-api",
    call: "sendText()",
    make: () =>
      new Promise((resolve, reject) => {
        new WechatApi(APPID, SECRET).sendText(OPENID, "hello", (error, value) =>
          error === null ? resolve(value) : reject(error),
        );
      }),
  },
  {
    sdk: "co-wechat-oauth",
    call: "getAccessToken()",
    method: "GET",
    url: `${API}/sns/oauth2/access_token`,
    code: 40029,
    kind: "invalid_code",
    make: () => new OAuth(APPID, SECRET).getAccessToken("061-code"),
  },
  {
    sdk: "node-easywechat",
    call: "codeToSession()",
    method: "GET",
    url: `${API}/sns/jscode2session`,
    code: 40163,
    kind: "invalid_code",
    make: () => miniApp().getUtils().codeToSession("061-code"),
  },
  {
    sdk: "node-easywechat",
    call: "getToken()",
    method: "GET",
    url: `${API}/cgi-bin/token`,
    code: 40125,
    kind: "credential",
    make: () => miniApp().getAccessToken().getToken(),
  },
  {
    ...message,
    sdk: "node-easywechat",
    call: "postJson()",
    make: () => miniApp().getClient().postJson("/cgi-bin/message/custom/send", { touser: OPENID }),
    returns: true,
  },
  {
    sdk: "wechatpay-axios-plugin",
    call: "v3 jsapi.post()",
    method: "POST",
    url: `${PAY}/v3/pay/transactions/jsapi`,
    code: "PARAM_ERROR",
    kind: "malformed_request",
    make: (wechat) => wechatpay(wechat).v3.pay.transactions.jsapi.post(ORDER),
  },
  {
    ...micropay,
    sdk: "wechatpay-axios-plugin",
    call: "v2 micropay.post()",
    make: (wechat) => wechatpay(wechat).v2.pay.micropay.post(CARD),
  },
  {
    sdk: "wechatpay-node-v3",
    call: "transactions_native()",
    method: "POST",
    url: `${PAY}/v3/pay/transactions/native`,
    code: "SIGN_ERROR",
    kind: "credential",
    make: () =>
      new WxPay({
        appid: APPID,
        mchid: MCHID,
        serial_no: "MERCHANT0SERIAL",
        publicKey: Buffer.from(merchant.publicKey),
        privateKey: Buffer.from(merchant.privateKey),
      }).transactions_native({
        description: "goods",
        out_trade_no: "1",
        notify_url: "https://example.com",
        amount: { total: 1 },
      }),
    returns: true,
  },
  {
    ...micropay,
    sdk: "tenpay",
    call: "micropay()",
    make: (wechat) => tenpay(wechat).micropay(CARD),
  },
  {
    sdk: "tenpay",
    call: "unifiedOrder()",
    method: "POST",
    url: `${PAY}/pay/unifiedorder`,
    code: "ORDERPAID",
    kind: "conflict",
    make: (wechat) =>
      tenpay(wechat).unifiedOrder({
        out_trade_no: "1",
        body: "goods",
        total_fee: 1,
        openid: OPENID,
      }),
  },
  {
    sdk: "wx-server-sdk",
    call: "openapi.customerServiceMessage.send()",
    method: "POST",
    url: "https://env-1.tcb-api.tencentcloudapi.com/admin",
    code: 40003,
    kind: "invalid_input",
    make: () => {
      const { openapi } = cloud.createNewInstance({
        env: "env-1",
        secretId: "ID",
        secretKey: SECRET,
      });
      return openapi.customerServiceMessage.send({ touser: OPENID });
    },
  },
];
