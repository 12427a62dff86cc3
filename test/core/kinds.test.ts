import { isRetryable, KINDS, WechatError, type Kind } from "@wechat-errors/core";
import { afterEach, describe, expect, test, vi } from "vitest";

// The table of the design, line by line.
const TABLE: readonly (readonly [Kind, status: number, level: string, remedy: string])[] = [
  ["invalid_input", 400, "info", "fix_input"],
  ["invalid_code", 400, "info", "new_code"],
  ["reauthorize", 401, "info", "reauthorize"],
  ["payment_declined", 402, "info", "change_payment"],
  ["permission_denied", 403, "info", "reauthorize"],
  ["user_blocked", 403, "info", "none"],
  ["not_found", 404, "info", "fix_input"],
  ["conflict", 409, "info", "change_state"],
  ["user_unreachable", 409, "info", "wait_user"],
  ["outcome_pending", 409, "warn", "query_outcome"],
  ["too_large", 413, "info", "fix_input"],
  ["unsupported_media", 415, "info", "fix_input"],
  ["content_rejected", 422, "info", "fix_input"],
  ["rate_limited", 429, "warn", "retry_later"],
  ["quota_exhausted", 503, "error", "wait_quota"],
  ["credential", 500, "error", "refresh_credential"],
  ["configuration", 500, "error", "fix_configuration"],
  ["malformed_request", 500, "error", "fix_code"],
  ["unavailable", 503, "warn", "retry"],
  ["timeout", 504, "warn", "retry"],
  ["bad_reply", 502, "error", "investigate"],
  ["unknown_code", 502, "error", "investigate"],
];

describe("the table of kinds", () => {
  test.each(TABLE)("%s is %i, logged at %s, to be met with %s", (kind, status, level, remedy) => {
    expect(KINDS[kind]).toMatchObject({ status, level, remedy });
  });

  test("has no further kinds", () => {
    expect(Object.keys(KINDS)).toEqual(TABLE.map(([kind]) => kind));
  });

  test("has a title of its own for each kind, in both languages", () => {
    for (const language of ["en", "zh"] as const) {
      const titles = new Set(Object.values(KINDS).map(({ title }) => title[language].trim()));
      expect(titles.size).toBe(TABLE.length);
      expect(titles).not.toContain("");
    }
  });

  test("logs at error what only the app's team can change, and never what the client can", () => {
    for (const [kind, status] of TABLE)
      if (KINDS[kind].level === "error") expect(status).toBeGreaterThanOrEqual(500);
  });

  test.each(TABLE)("%s has the headers that its status asks for, and no others", (kind) => {
    const error = new WechatError({ product: "offiaccount", kind });
    const waits = ["quota_exhausted", "unavailable"].includes(kind);
    expect("Retry-After" in error.headers).toBe(waits);
    expect(error.headers["WWW-Authenticate"]).toBe(kind === "reauthorize" ? "WeChat" : undefined);
  });
});

test("only a repetition of the same request counts as retryable", () => {
  const remedies = [...new Set(TABLE.map(([kind]) => KINDS[kind].remedy))];
  expect(remedies.filter(isRetryable).sort()).toEqual(["retry", "retry_later", "wait_quota"]);
  expect(isRetryable("query_outcome")).toBe(false);
});

describe("Retry-After counts to the end of the day or month in China", () => {
  afterEach(() => void vi.useRealTimers());

  const secondsAt = (instant: string, code: number): number | undefined => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });
    return new WechatError({ product: "offiaccount", code }).retryAfterSeconds;
  };

  test.each([
    ["2026-11-22T15:59:00+08:00", 8 * 3600 + 60],
    ["2026-11-22T00:00:00+08:00", 86_400],
    ["2026-11-22T23:59:59+08:00", 1],
    // The same instant by another clock: the day in London is another one.
    ["2026-11-22T16:30:00Z", 23 * 3600 + 1800],
    // A started second is a whole one, and none is too few.
    ["2026-11-22T23:59:59.001+08:00", 1],
    ["2026-11-22T23:59:58.999+08:00", 2],
    ["2028-02-29T12:00:00+08:00", 12 * 3600],
    ["2026-12-31T23:00:00+08:00", 3600],
  ])("the daily quota at %s: %i seconds", (instant, seconds) => {
    expect(secondsAt(instant, 45009)).toBe(seconds);
  });

  test.each([
    ["2026-11-30T23:00:00+08:00", 3600],
    ["2026-11-01T00:00:00+08:00", 30 * 86_400],
    ["2026-12-31T23:59:00+08:00", 60],
    ["2028-02-01T00:00:00+08:00", 29 * 86_400],
    ["2026-11-30T16:00:00Z", 31 * 86_400],
  ])("the monthly quota at %s: %i seconds", (instant, seconds) => {
    expect(secondsAt(instant, 48006)).toBe(seconds);
  });
});
