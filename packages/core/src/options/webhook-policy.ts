import type { IncomingMessage } from "node:http";
import type { WechatError } from "../errors/wechat-error.js";

/**
 * Who calls the app: message pushes of Official Accounts, Mini Programs and Open Platforms (tickets
 * too), virtual payment, WeCom, and WeChat Pay in its two versions.
 */
export type WebhookKind = "message" | "virtual-payment" | "wecom" | "pay-v2" | "pay-v3";

export const WEBHOOK_KINDS: readonly WebhookKind[] = [
  "message",
  "virtual-payment",
  "wecom",
  "pay-v2",
  "pay-v3",
];

/** A response of the user's own to a webhook that failed. */
export interface WebhookResponse {
  /** HTTP status, 200 to 599. */
  readonly status: number;
  /** By name; nothing is added but the length. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The text to send; none if left out. */
  readonly body?: string;
}

/**
 * How a webhook is answered whose handler failed: `"retry"`, so that WeChat sends it again (the
 * default), `"acknowledge"`, so that it does not, or a function that returns one of these, or a
 * response of its own.
 */
export type WebhookPolicy =
  | WebhookVerdict
  | ((error: WechatError, request: IncomingMessage) => WebhookVerdict | WebhookResponse);

/** `"retry"`: WeChat is to send it again. `"acknowledge"`: it is not. */
export type WebhookVerdict = "retry" | "acknowledge";

/** A request that may be WeChat's own. What it is for certain, its body says. */
export interface Webhook {
  /** `undefined` once the body shows that it is not a webhook. */
  readonly kind: WebhookKind | undefined;
  /** True where the push came as XML, and so must its answer. */
  readonly isXml: boolean;
}
