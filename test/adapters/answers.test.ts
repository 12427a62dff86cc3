import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeWechat, RID, type FakeWechat } from "../support/fake-wechat.js";
import { allFrameworks as frameworks, type App } from "../support/more-frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { everyNth } from "../support/volume.js";

// Written out, not imported: a slip in the package's own tables must show here.
const STATUS: Readonly<Record<string, number>> = {
  invalid_input: 400,
  invalid_code: 400,
  reauthorize: 401,
  payment_declined: 402,
  permission_denied: 403,
  not_found: 404,
  conflict: 409,
  user_unreachable: 409,
  outcome_pending: 409,
  too_large: 413,
  unsupported_media: 415,
  content_rejected: 422,
  rate_limited: 429,
  quota_exhausted: 503,
  credential: 500,
  configuration: 500,
  malformed_request: 500,
  unavailable: 503,
  timeout: 504,
  bad_reply: 502,
  unknown_code: 502,
};

/** The Official Account's table of codes, with the kind of each. */
const CODES = readFileSync(new URL("../fixtures/offiaccount-kinds.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([code, kind]) => ({ code: Number(code), kind: String(kind) }));

const FAILURES = CODES.filter(({ kind }) => kind !== "success");

test("the fixture lists 160 codes, each with a kind of the table or a success", () => {
  expect(new Set(CODES.map(({ code }) => code)).size).toBe(160);
  expect(CODES.filter(({ kind }) => kind === "success")).toEqual([{ code: 0, kind: "success" }]);
  expect(FAILURES.filter(({ kind }) => STATUS[kind] === undefined)).toEqual([]);
});

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(() => wechat.close());

describe.each(frameworks)("$name", ({ serve }) => {
  let app: App;
  beforeAll(async () => {
    app = await serve(
      async ({ request, url, json }) => {
        const path = url.searchParams.get("path") ?? "/cgi-bin/menu/create";
        const reply = await fetch(`${wechat.origin}${path}${url.search}`);
        await reply.json();
        if (request.wechatError) throw request.wechatError;
        json({ created: true });
      },
      { upstreams: wechat.upstreams, logger: new MemoryLogger() },
    );
  });
  afterAll(() => app.close());

  test.each(everyNth(FAILURES, 5))("answers $code as $kind", async ({ code, kind }) => {
    const response = await fetch(`${app.origin}/?code=${code}`);
    expect(response.status).toBe(STATUS[kind]);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ kind, rid: RID, status: STATUS[kind] });
  });

  test("takes 0 for no error", async () => {
    const response = await fetch(`${app.origin}/?code=0`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ created: true });
  });

  test("answers a code that no table lists with 502 unknown_code", async () => {
    const response = await fetch(`${app.origin}/?code=987654`);
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ kind: "unknown_code", rid: RID });
  });

  // Below /sns/ the token is the visitor's own: it is the visitor who can get a new one.
  test.each([40001, 40014, 42001])("asks the visitor to sign in again at %i", async (code) => {
    const response = await fetch(`${app.origin}/?path=/sns/userinfo&code=${code}`);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("WeChat");
    expect(await response.json()).toMatchObject({ kind: "reauthorize", code });
  });

  // Here it is our own secret that is refused, though the path begins with /sns/.
  test.each(["/sns/jscode2session", "/sns/oauth2/access_token"])(
    "takes 40001 on %s for our own fault",
    async (path) => {
      const response = await fetch(`${app.origin}/?path=${path}&code=40001`);
      expect(response.status).toBe(500);
      expect(response.headers.has("www-authenticate")).toBe(false);
      expect(await response.json()).toMatchObject({ kind: "credential" });
    },
  );
});
