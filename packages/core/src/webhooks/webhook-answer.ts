import type { IncomingMessage } from "node:http";
import type { WechatError } from "../errors/wechat-error.js";
import type { Safely } from "../options/call-safely.js";
import type { Settings } from "../options/options.js";
import { areValidHeaders } from "../options/valid-headers.js";
import type { WebhookKind, WebhookResponse, WebhookVerdict } from "../options/webhook-policy.js";

/** A whole response to a webhook. */
type Answer = Required<WebhookResponse>;

/** What to say for "send it again" and for "received". */
type Answers = Readonly<Record<WebhookVerdict, (isXml: boolean) => Answer>>;

const text = (status: number, body: string): Answer =>
  of(status, "text/plain; charset=utf-8", body);
const json = (status: number, body: object): Answer =>
  of(status, "application/json; charset=utf-8", JSON.stringify(body));
const xml = (status: number, fields: Readonly<Record<string, string>>): Answer => {
  const inner = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
  return of(status, "text/xml; charset=utf-8", `<xml>${inner.join("")}</xml>`);
};

/**
 * What each caller takes for "send it again" and for "received".
 *
 * Sources: developers.weixin.qq.com, passive replies and message pushes; developer.work.weixin.qq.com,
 * receiving messages; pay.weixin.qq.com, payment notices of versions 2 and 3.
 */
const ANSWERS: Readonly<Record<WebhookKind, Answers>> = {
  // Sent three times in all; then the user is told that the account is out of order.
  message: { retry: () => text(500, ""), acknowledge: () => text(200, "success") },
  // Up to 15 times, in the format of the push.
  "virtual-payment": {
    retry: (isXml) => outcome(isXml, 500, "-1", "fail"),
    acknowledge: (isXml) => outcome(isXml, 200, "0", "success"),
  },
  // Any status but 200 is a failure, whatever the body.
  wecom: { retry: () => text(500, ""), acknowledge: () => text(200, "success") },
  // Anything but this XML is a failure.
  "pay-v2": {
    retry: () => xml(500, { return_code: "FAIL", return_msg: "ERROR" }),
    acknowledge: () => xml(200, { return_code: "SUCCESS", return_msg: "OK" }),
  },
  // The status decides: after a 200 the notice never comes again, whatever the body.
  "pay-v3": {
    retry: () => json(500, { code: "FAIL", message: "ERROR" }),
    acknowledge: () => json(500, { code: "FAIL", message: "ERROR" }),
  },
};

/** The answer to a webhook whose handler failed, in its caller's form. */
export function webhookAnswer(
  kind: WebhookKind,
  isXml: boolean,
  error: WechatError,
  request: IncomingMessage,
  settings: Settings,
  safely: Safely,
): Answer {
  const policy = settings.webhooks[kind] ?? "retry";
  if (typeof policy !== "function") return ANSWERS[kind][policy](isXml);
  const what = "the option webhooks";
  // In two steps, so that a promise that it returns is handled as well.
  const decided = safely(what, () => policy(error, request));
  const made = safely(what, () => {
    if (decided === undefined) return undefined;
    return typeof decided === "string"
      ? ANSWERS[kind][verdict(kind, decided)](isXml)
      : checked(kind, decided);
  });
  return made ?? ANSWERS[kind].retry(isXml);
}

function verdict(kind: WebhookKind, decided: string): WebhookVerdict {
  if (decided === "acknowledge" && kind === "pay-v3") throw new TypeError(NEVER_ACKNOWLEDGED);
  if (decided !== "retry" && decided !== "acknowledge")
    throw new TypeError('webhooks must give "retry", "acknowledge" or a response');
  return decided;
}

const NEVER_ACKNOWLEDGED = "webhooks must not acknowledge a failed pay-v3 notice: it would be lost";

function checked(kind: WebhookKind, response: WebhookResponse): Answer {
  const { status, headers = {}, body = "" } = response;
  if (!Number.isInteger(status) || status < 200 || status > 599 || typeof body !== "string")
    throw new TypeError("webhooks must give a status from 200 to 599 and a text");
  if (!areValidHeaders(Object.entries(headers)))
    throw new TypeError("webhooks must give headers that can be sent");
  if (kind === "pay-v3" && status < 300) throw new TypeError(NEVER_ACKNOWLEDGED);
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...headers }, body };
}

function outcome(isXml: boolean, status: number, ErrCode: string, ErrMsg: string): Answer {
  return isXml
    ? xml(status, { ErrCode, ErrMsg })
    : json(status, { ErrCode: Number(ErrCode), ErrMsg });
}

function of(status: number, type: string, body: string): Answer {
  return { status, headers: { "Content-Type": type }, body };
}
