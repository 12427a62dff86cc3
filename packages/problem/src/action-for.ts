import type { WechatProblem } from "./wechat-problem.js";

/**
 * What a front end does about a problem.
 *
 * - `login`: sign the user in again.
 * - `new_code`: get a new one-time code (`wx.login()`) and send the request with it.
 * - `wait`: a limit is reached; the same request may be sent again after `Retry-After`.
 * - `retry`: the same request may be sent again, in some seconds.
 * - `query`: it may have taken effect; ask for the outcome and never send it again unasked.
 * - `ask_user`: show the title; the user can change something.
 * - `report`: show the title; only the service's team or WeChat can help.
 */
export type Action = "login" | "new_code" | "wait" | "retry" | "query" | "ask_user" | "report";

/** The action for a problem; also for one of a 5xx, which names no remedy. */
export function actionFor(
  problem: Pick<WechatProblem, "status" | "kind" | "retryable" | "remedy">,
): Action {
  const { status, kind, retryable } = problem;
  // A limit frees itself by the clock, the rest by chance.
  if (retryable) return kind === "rate_limited" || kind === "quota_exhausted" ? "wait" : "retry";
  // Its remedy is to authorize, but signing in grants nothing that was refused: the user does.
  if (kind === "permission_denied") return "ask_user";
  // The remedy first: what may not be repeated has another one than its kind. Words of a later
  // version fall to the status.
  // Not `??`, which older engines get spelt out, three times as long.
  // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
  return byWord(problem.remedy) || byWord(kind) || (status < 500 ? "ask_user" : "report");
}

function byWord(word: string | undefined): Action | undefined {
  switch (word) {
    case "reauthorize":
      return "login";
    case "new_code":
    case "invalid_code":
      return "new_code";
    case "query_outcome":
    case "outcome_pending":
    case "timeout":
    case "unavailable":
      // Not retryable, or we would not be here: nobody knows whether the call took effect.
      return "query";
    case "none":
    case "user_blocked":
      return "report";
  }
  return undefined;
}
