import { createHash, createHmac, sign as signBytes } from "node:crypto";
import { platformCertificate } from "./certificate.js";
import { payKeys } from "./key-pair.js";
import { hex, seconds } from "./reply-text.js";
import type { Fields } from "./xml.js";

/** The secrets of a merchant, as they stand in your app's settings while it is tested. */
export interface PayOptions {
  /** Version 2: the API key, which signs calls, replies and notices. */
  readonly key?: string;
  /** Version 3: the APIv3 key, 32 characters, which encrypts notices and certificates. */
  readonly apiV3Key?: string;
}

/** WeChat Pay's side of a merchant's account: its keys and what is done with them. */
export class PayAccount {
  /** Version 2: the API key, 32 characters. */
  readonly key: string;
  /** Version 3: the APIv3 key, 32 bytes. */
  readonly apiV3Key: string;
  /** Serial number of the platform's certificate, as in `Wechatpay-Serial`. */
  readonly serial = "7132D72A03E93CDDF8C03BBD1F37EEDF00000001";

  /** @throws {TypeError} for an APIv3 key that has not 32 bytes. */
  constructor({ key = "0123456789abcdef0123456789abcdef", apiV3Key = key }: PayOptions = {}) {
    if (Buffer.byteLength(apiV3Key) !== 32)
      throw new TypeError("pay.apiV3Key must have 32 bytes, as WeChat Pay's has");
    this.key = key;
    this.apiV3Key = apiV3Key;
  }

  /** The platform's certificate, PEM: what verifies replies and notices of version 3. */
  get certificate(): string {
    return platformCertificate(this.serial);
  }

  /** The platform's public key, PEM. */
  get publicKey(): string {
    return payKeys().publicKey;
  }

  /** The headers that version 3 signs a reply or a notice with. */
  signatureOf(body: string): Record<string, string> {
    const [timestamp, nonce] = [String(seconds()), hex(16)];
    const signed = Buffer.from(`${timestamp}\n${nonce}\n${body}\n`);
    return {
      "wechatpay-nonce": nonce,
      "wechatpay-serial": this.serial,
      "wechatpay-signature": signBytes("sha256", signed, payKeys().privateKey).toString("base64"),
      "wechatpay-timestamp": timestamp,
      "wechatpay-signature-type": "WECHATPAY2-SHA256-RSA2048",
    };
  }

  /**
   * The `sign` of version 2 over a set of fields.
   *
   * Source: pay.weixin.qq.com, API version 2, signature algorithm.
   */
  sign(fields: object, type: string | undefined): string {
    const text = Object.entries(fields as Fields)
      .filter(([name, value]) => name !== "sign" && value !== "" && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${name}=${value}`)
      .concat(`key=${this.key}`)
      .join("&");
    const hash = type === "HMAC-SHA256" ? createHmac("sha256", this.key) : createHash("md5");
    return hash.update(text).digest("hex").toUpperCase();
  }
}
