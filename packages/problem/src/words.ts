// Written out, so that a front end needs nothing but this package. A test holds them to core's.

/** What kind of failure it is. */
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

/** What to do about it. */
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
