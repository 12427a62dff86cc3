import { isWechatError, type Kind, type WechatError } from "@wechat-errors/express";

// A kind that a later version adds is a compile error here, and no surprise in production.
const ALERTS: Record<Kind, boolean> = {
  invalid_input: false,
  invalid_code: false,
  reauthorize: false,
  payment_declined: false,
  permission_denied: false,
  user_blocked: false,
  not_found: false,
  conflict: false,
  user_unreachable: false,
  outcome_pending: true,
  too_large: false,
  unsupported_media: false,
  content_rejected: false,
  rate_limited: false,
  quota_exhausted: true,
  credential: true,
  configuration: true,
  malformed_request: true,
  unavailable: false,
  timeout: false,
  bad_reply: false,
  unknown_code: true,
};

/** What a `catch` has is unknown; `isWechatError` says what it is, whichever copy threw it. */
export function shouldAlert(thrown: unknown): boolean {
  return isWechatError(thrown) && ALERTS[thrown.kind];
}

/** Seconds to wait before the same call, or `undefined` where it must not be repeated. */
export function repeatAfter(error: WechatError): number | undefined {
  return error.retryable ? (error.retryAfterSeconds ?? 1) : undefined;
}
