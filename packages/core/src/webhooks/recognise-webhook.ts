import type { IncomingMessage } from "node:http";
import { GrowingBytes } from "../capture/growing-bytes.js";
import { MAX_BODY_BYTES } from "../capture/head.js";
import type { Webhook, WebhookKind } from "../options/webhook-policy.js";

/** By the request's head. Where the body has a say too, its bytes are copied as they come in. */
export function recogniseWebhook(
  request: IncomingMessage,
  method: string | undefined,
): Webhook | undefined {
  const { url = "" } = request;
  if (method === "GET") {
    // WeChat reads nothing from us: it only ever asks to have this sent back.
    const kind = url.includes("echostr=") ? signedBy(url) : undefined;
    return kind && { kind, isXml: false };
  }
  if (method !== "POST") return undefined;
  if (isPayV3(request.headers)) return { kind: "pay-v3", isXml: false };
  const signed = signedBy(url);
  const hasXml = /^\s*(?:text|application)\/xml\b/i.test(request.headers["content-type"] ?? "");
  return signed === undefined && !hasXml ? undefined : new PushedBody(request, signed);
}

const PAY_V3_HEADERS = [
  "wechatpay-signature",
  "wechatpay-timestamp",
  "wechatpay-nonce",
  "wechatpay-serial",
] as const;

function isPayV3(headers: IncomingMessage["headers"]): boolean {
  return PAY_V3_HEADERS.every((name) => headers[name] !== undefined);
}

// In the exact form of WeChat's own: other signed APIs have parameters of these names, too.
const SIGNATURE = /[?&](msg_)?signature=[0-9a-f]{40}(?=&|$)/g;

/** Message pushes have `signature`, WeCom's have only `msg_signature`. */
function signedBy(url: string): "message" | "wecom" | undefined {
  if (!/[?&]timestamp=\d{10}(?:&|$)/.test(url) || !/[?&]nonce=\w+(?:&|$)/.test(url))
    return undefined;
  const signatures = [...url.matchAll(SIGNATURE)].map(([, isMessage]) => isMessage);
  if (signatures.length === 0) return undefined;
  return signatures.includes(undefined) ? "message" : "wecom";
}

/** A push whose body tells what it is. */
class PushedBody implements Webhook {
  readonly #bytes = new GrowingBytes();

  constructor(
    request: IncomingMessage,
    private readonly signed: "message" | "wecom" | undefined,
  ) {
    const { push } = request;
    request.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
      if (chunk instanceof Uint8Array && this.#bytes.length + chunk.length <= MAX_BODY_BYTES)
        this.#bytes.add(chunk);
      return push.call(request, chunk, encoding);
    };
  }

  get kind(): WebhookKind | undefined {
    const text = this.#text;
    if (this.signed === undefined) return isPayV2(text) ? "pay-v2" : undefined;
    // Nobody has read the body, so the signature alone decides.
    if (text === "") return this.signed;
    if (!/ToUserName|Encrypt/i.test(text)) return undefined;
    return this.signed === "message" && /["[>]xpay_/.test(text) ? "virtual-payment" : this.signed;
  }

  get isXml(): boolean {
    return this.#text.trimStart().startsWith("<");
  }

  get #text(): string {
    return this.#bytes.whole().toString("latin1");
  }
}

function isPayV2(xml: string): boolean {
  return xml.includes("<return_code>") && /<(?:sign|req_info)>/.test(xml);
}
