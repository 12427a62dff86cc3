/** Our grouping of WeChat's codes. A kind decides the status, the log level and the remedy. */
export type Kind =
  | "invalid_input"
  | "invalid_code"
  | "reauthorize"
  | "payment_declined"
  | "permission_denied"
  | "user_blocked"
  | "not_found"
  | "conflict"
  | "user_unreachable"
  | "outcome_pending"
  | "too_large"
  | "unsupported_media"
  | "content_rejected"
  | "rate_limited"
  | "quota_exhausted"
  | "credential"
  | "configuration"
  | "malformed_request"
  | "unavailable"
  | "timeout"
  | "bad_reply"
  | "unknown_code";

/** What to do about an error, for programs: by the client where it can help, else by the app's team. */
export type Remedy =
  | "fix_input"
  | "new_code"
  | "reauthorize"
  | "change_payment"
  | "change_state"
  | "wait_user"
  | "query_outcome"
  | "retry"
  | "retry_later"
  | "wait_quota"
  | "refresh_credential"
  | "fix_configuration"
  | "fix_code"
  | "investigate"
  | "none";

/** The levels that a record is logged at, the least urgent first. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** The languages that texts for people come in. */
export type Language = "en" | "zh";

/** When the same call is worth repeating: in so many seconds, or when the day or month ends in China. */
export type RetryAfter = number | "day" | "month";

/** What holds for every error of one kind. */
export interface KindInfo {
  /** HTTP status of our response. */
  readonly status: number;
  /** The level of the log record, before its outcome or the option `levels` changes it. */
  readonly level: LogLevel;
  /** What to do about it. Of a call that is not safe to repeat, `retry` becomes another one. */
  readonly remedy: Remedy;
  /** Used where a catalog row names no clock of its own. */
  readonly retryAfter?: RetryAfter;
  /** What clients are shown where the code has no title of its own, and for every 5xx. */
  readonly title: Readonly<Record<Language, string>>;
}

/**
 * Kind → status, log level, remedy and title.
 *
 * The status says who can help. 4xx: the app's own client can change the outcome. 500: the app's
 * team must change something. 502: WeChat's reply makes no sense. 503: nobody now, and later all is
 * well. 504: no reply in time. What WeChat thinks of the app's token, secret, IP or permissions is
 * never a 401 or 403 for the app's client.
 *
 * `Retry-After` goes with it only where the same request may be sent again.
 *
 * Source of the statuses: RFC 9110, section 15; 429: RFC 6585.
 */
export const KINDS: Readonly<Record<Kind, KindInfo>> = {
  // The caller sent the value, so the caller can send a better one.
  invalid_input: {
    status: 400,
    level: "info",
    remedy: "fix_input",
    title: { en: "WeChat refuses a value of this request", zh: "请求中有微信不接受的值" },
  },
  // OAuth calls this invalid_grant and answers 400 (RFC 6749, section 5.2), not 401.
  invalid_code: {
    status: 400,
    level: "info",
    remedy: "new_code",
    title: {
      en: "The one-time code is wrong, used or expired",
      zh: "一次性 code 错误、已用过或已过期",
    },
  },
  // The only 401: it is the visitor who must sign in again. 401 demands WWW-Authenticate.
  reauthorize: {
    status: 401,
    level: "info",
    remedy: "reauthorize",
    title: {
      en: "The WeChat authorization has ended, sign in again",
      zh: "微信授权已失效，请重新登录",
    },
  },
  // The payer can choose another card; nothing is broken in the app.
  payment_declined: {
    status: 402,
    level: "info",
    remedy: "change_payment",
    title: { en: "The payment was declined", zh: "付款未被接受" },
  },
  // Signed in, but this was not granted: signing in again alone does not help, granting does.
  permission_denied: {
    status: 403,
    level: "info",
    remedy: "reauthorize",
    title: { en: "The WeChat user has not granted this", zh: "微信用户未授予此权限" },
  },
  // Neither the visitor nor the app can lift it, so it is no missing permission.
  user_blocked: {
    status: 403,
    level: "info",
    remedy: "none",
    title: { en: "WeChat has blocked or restricted this user", zh: "该微信用户受到限制，无法继续" },
  },
  not_found: {
    status: 404,
    level: "info",
    remedy: "fix_input",
    title: { en: "WeChat does not know what was asked for", zh: "微信中不存在所请求的内容" },
  },
  // The request is fine and the state forbids it: 409, "resolve the conflict and resubmit".
  conflict: {
    status: 409,
    level: "info",
    remedy: "change_state",
    title: { en: "The present state does not allow this", zh: "当前状态不允许此操作" },
  },
  // A state too, but one that only the recipient can change.
  user_unreachable: {
    status: 409,
    level: "info",
    remedy: "wait_user",
    title: { en: "The WeChat user cannot be reached now", zh: "目前无法联系该微信用户" },
  },
  // Neither done nor failed. A 5xx, or a Retry-After, would invite clients and proxies to repeat a
  // payment: when to ask what became of it is in the problem, as queryAfterSeconds.
  outcome_pending: {
    status: 409,
    level: "warn",
    remedy: "query_outcome",
    retryAfter: 5,
    title: { en: "The outcome is not decided yet, query it", zh: "结果尚未确定，请查询" },
  },
  too_large: {
    status: 413,
    level: "info",
    remedy: "fix_input",
    title: { en: "The file is too large for WeChat", zh: "文件超过微信允许的大小" },
  },
  unsupported_media: {
    status: 415,
    level: "info",
    remedy: "fix_input",
    title: { en: "WeChat does not take this type of file", zh: "微信不支持此文件类型" },
  },
  // Well-formed and understood, refused for what it says: 422.
  content_rejected: {
    status: 422,
    level: "info",
    remedy: "fix_input",
    title: { en: "The content did not pass WeChat's review", zh: "内容未通过微信的安全检查" },
  },
  // One visitor's own excess. Retry-After only where a row names a clock: some limits wait for a person.
  rate_limited: {
    status: 429,
    level: "warn",
    remedy: "retry_later",
    title: { en: "Too many requests, try again later", zh: "请求过于频繁，请稍后再试" },
  },
  // A limit of the whole account, for the month, the day, the minute or the second, is everybody's: not
  // this caller's excess, so not 429. It frees itself, so not 500.
  quota_exhausted: {
    status: 503,
    level: "error",
    remedy: "wait_quota",
    retryAfter: "day",
    title: { en: "The service's WeChat quota is used up", zh: "本服务的微信接口额度已用完" },
  },
  // The app's token or secret: a 401 here would log out users who did nothing wrong. It is no 502
  // either, which is for an invalid reply (RFC 9110, section 15.6.3): this reply is a valid one.
  credential: {
    status: 500,
    level: "error",
    remedy: "refresh_credential",
    title: { en: "This service could not sign in to WeChat", zh: "本服务未能通过微信的身份校验" },
  },
  // The app's rights and settings: neither a client nor waiting changes them, only the app's team.
  configuration: {
    status: 500,
    level: "error",
    remedy: "fix_configuration",
    title: {
      en: "This service is not set up for this at WeChat",
      zh: "本服务在微信侧的配置不支持此操作",
    },
  },
  // A bug in the app; WeChat is right to refuse the request.
  malformed_request: {
    status: 500,
    level: "error",
    remedy: "fix_code",
    title: { en: "This service sent WeChat a malformed request", zh: "本服务向微信发送的请求有误" },
  },
  // WeChat is busy or failing. Later all is well, by itself.
  unavailable: {
    status: 503,
    level: "warn",
    remedy: "retry",
    retryAfter: 5,
    title: { en: "WeChat is not available at the moment", zh: "微信服务暂不可用" },
  },
  // Not in time, or not at all (RFC 9110, section 15.6.5).
  timeout: {
    status: 504,
    level: "warn",
    remedy: "retry",
    title: { en: "WeChat did not reply in time", zh: "微信未能及时响应" },
  },
  // An invalid reply: what a 502 is for.
  bad_reply: {
    status: 502,
    level: "error",
    remedy: "investigate",
    title: { en: "WeChat sent a reply that cannot be read", zh: "微信返回的内容无法识别" },
  },
  // A code that nobody has listed yet, so a 502 too; add it by the option `codes`.
  unknown_code: {
    status: 502,
    level: "error",
    remedy: "investigate",
    title: { en: "WeChat reported an unknown failure", zh: "微信返回了未知错误" },
  },
};

/** The rule of a kind; another version's error may be of one that is not known here. */
export function kindInfo(kind: Kind): KindInfo {
  return isKind(kind) ? KINDS[kind] : KINDS.unknown_code;
}

/** True for a word that is one of our kinds. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}

/** Remedies under which repeating the same request, unchanged, can help. */
const REPEATABLE: ReadonlySet<Remedy> = new Set(["retry", "retry_later", "wait_quota"]);

/** True where the same request may be sent again unchanged, later. */
export function isRetryable(remedy: Remedy): boolean {
  return REPEATABLE.has(remedy);
}

// WeChat counts days and months in China, which has had no summer time since 1991.
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** Seconds from `now` (milliseconds since 1970) until the clock frees the call; at least 1. */
export function secondsUntil(clock: RetryAfter, now: number = Date.now()): number {
  if (typeof clock === "number") return clock;
  const china = new Date(now + CHINA_OFFSET_MS);
  const [year, month, day] = [china.getUTCFullYear(), china.getUTCMonth(), china.getUTCDate()];
  const end = clock === "day" ? Date.UTC(year, month, day + 1) : Date.UTC(year, month + 1, 1);
  return Math.max(1, Math.ceil((end - CHINA_OFFSET_MS - now) / 1000));
}
