import { readFileSync } from "node:fs";
import { KINDS, listCodes, lookUp, type CatalogEntry } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";

type Row = Readonly<Record<string, string>>;
interface Script {
  buildCatalog(): Map<string, string>;
  buildWire(): string;
  checkWire(rows: readonly Row[], meanings: ReadonlySet<string>): string[];
  check(rows: readonly Row[], kinds: ReadonlySet<string>, sources: ReadonlySet<string>): string[];
}

const root = new URL("../../", import.meta.url);
const script = new URL("packages/core/scripts/build-catalog.js", root).href;
const { buildCatalog, buildWire, check, checkWire } = (await import(script)) as Script;

const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

describe("the generated catalog", () => {
  test.each([...buildCatalog()])("%s is what the script makes of the data", (file, text) => {
    expect(read(`packages/core/src/catalog/${file}`)).toBe(text);
  });

  test("comes with WeChat's own words, in the CLI", () => {
    for (const name of ["cli", "testing"])
      expect(read(`packages/${name}/src/wire.gen.ts`)).toBe(buildWire());
  });
});

describe("the Official Account's catalog", () => {
  const entries = listCodes("offiaccount");
  const common = entries.filter(({ path }) => path === undefined);

  test("has each code of WeChat's table, with one common meaning of the kind that it is to have", () => {
    const [, ...lines] = read("test/fixtures/offiaccount-kinds.tsv").trim().split("\n");
    const table = lines.map((line) => line.split("\t")).filter(([, kind]) => kind !== "success");
    const codes = new Set(table.map(([code]) => code));
    const listed = common.map(({ code, kind }) => [String(code), kind]);
    expect(codes.size).toBe(159);
    expect(listed.filter(([code]) => codes.has(code)).sort()).toEqual(table.sort());
  });

  test("does not list success", () => {
    expect(lookUp("offiaccount", 0)).toBe(undefined);
  });

  test("names each meaning once, in upper snake case", () => {
    const names = new Set(entries.map(({ name }) => name));
    // A line with several paths is one meaning, and becomes an entry for each path.
    const meanings = new Set(entries.map(({ code, name }) => `${code} ${name}`));
    expect(names.size).toBe(meanings.size);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
  });

  test.each(["en", "zh"] as const)(
    "says something of its own for each meaning, in %s",
    (language) => {
      const texts = new Map(entries.map(({ name, title }) => [name, title[language].trim()]));
      expect(texts.size).toBe(new Set(entries.map(({ name }) => name)).size);
      expect(new Set(texts.values()).size).toBe(texts.size);
      const script = language === "zh" ? /\p{Script=Han}/u : /^\P{Script=Han}+$/u;
      for (const text of texts.values()) expect(text).toMatch(script);
      for (const text of texts.values()) expect(text).not.toBe("");
    },
  );

  test("names known kinds only", () => {
    for (const { kind } of entries) expect(Object.keys(KINDS)).toContain(kind);
  });
});

describe("looking a code up", () => {
  test.each([
    [40001, "/cgi-bin/message/custom/send", "INVALID_CREDENTIAL", "credential"],
    [40001, undefined, "INVALID_CREDENTIAL", "credential"],
    [40001, "/sns/userinfo", "OAUTH_TOKEN_REJECTED", "reauthorize"],
    [40001, "/sns/oauth2/refresh_token", "OAUTH_TOKEN_REJECTED", "reauthorize"],
    // Where a login code is exchanged, it is our own secret that was refused.
    [40001, "/sns/oauth2/access_token", "EXCHANGE_CREDENTIAL_REJECTED", "credential"],
    [40001, "/sns/jscode2session", "EXCHANGE_CREDENTIAL_REJECTED", "credential"],
    [40014, "/cgi-bin/user/info", "INVALID_ACCESS_TOKEN", "credential"],
    [40014, "/sns/auth", "OAUTH_TOKEN_INVALID", "reauthorize"],
    [40014, "/sns/component/jscode2session", "COMPONENT_TOKEN_INVALID", "credential"],
    [42001, "/sns/userinfo", "OAUTH_TOKEN_EXPIRED", "reauthorize"],
    [42001, "/sns/oauth2/component/refresh_token", "COMPONENT_TOKEN_EXPIRED", "credential"],
    // No prefix of a path's name, but of the path.
    [40001, "/snsx/userinfo", "INVALID_CREDENTIAL", "credential"],
  ])("%i at %s is %s", (code, path, name, kind) => {
    expect(lookUp("offiaccount", code, path)).toMatchObject({ code, name, kind });
  });

  test.each([
    ["POST", "MONEY_CALL_FAILED", "outcome_pending"],
    [undefined, "MONEY_CALL_FAILED", "outcome_pending"],
    ["GET", "MONEY_QUERY_FAILED", "unavailable"],
    ["get", "MONEY_QUERY_FAILED", "unavailable"],
  ])("a row that names the method beats one that does not: %s", (method, name, kind) => {
    const path = "/v3/refund/domestic/refunds/1217752501201407033233368018";
    expect(lookUp("pay-v3", "SYSTEM_ERROR", path, method)).toMatchObject({ name, kind });
  });

  test("a longer path beats a row that names the method", () => {
    const at = (path: string) => lookUp("pay-v3", "INVALID_REQUEST", path, "GET")?.kind;
    expect(at("/v3/bill/tradebill")).toBe("malformed_request");
    expect(at("/v3/goldplan/merchants/")).toBe("configuration");
  });

  test.each(["/v3/pay/transactions/jsapi", "/wxpay/v3/pay/transactions/jsapi", "/hk/v3/pay/x"])(
    "finds the rows of WeChat Pay's version 3 at %s",
    (path) => {
      expect(lookUp("pay-v3", "NOT_ENOUGH", path)?.name).toBe("PAYER_BALANCE_TOO_LOW");
    },
  );

  test.each(["/v3x/pay/jsapi", "/xv3/pay/jsapi", "/pay/v3", "/v3", ""])(
    "finds none of them at %s",
    (path) => {
      expect(lookUp("pay-v3", "NOT_ENOUGH", path)?.name).toBe("NOT_ENOUGH");
    },
  );

  test("has the console's numbers in a space of their own", () => {
    expect(lookUp("mp-console", 200013, "/cgi-bin/searchbiz")?.kind).toBe("quota_exhausted");
    expect(lookUp("mp-console", 40001)).toBe(undefined);
    expect(lookUp("offiaccount", 200013, "/cgi-bin/searchbiz")?.name).not.toMatch(/^CONSOLE/);
  });

  test("asks the other products on the same host where a product has no row of its own", () => {
    for (const product of ["miniprogram", "openplatform", "channels"] as const)
      expect(lookUp(product, 45009)?.kind).toBe("quota_exhausted");
  });

  test("asks nobody on another host: the same number means something else there", () => {
    for (const product of ["wecom", "pay-v2", "pay-v3"] as const)
      expect(lookUp(product, 40003)?.name).not.toBe("INVALID_OPENID");
  });

  test.each([1234567, 40003.5, NaN, Infinity, "40003", "", "__proto__"])(
    "knows nothing of %s",
    (code) => {
      expect(lookUp("offiaccount", code)).toBe(undefined);
    },
  );

  test("gives the clock that frees a call", () => {
    const clock = (code: number) => lookUp("offiaccount", code)?.retryAfter;
    expect([clock(45009), clock(48006), clock(40003)]).toEqual(["day", "month", undefined]);
  });

  test("gives entries that are the listed ones", () => {
    const listed: readonly CatalogEntry[] = listCodes("offiaccount");
    expect(listed).toContain(lookUp("offiaccount", 40003));
  });
});

describe("checking the data", () => {
  const good: Row = {
    code: "40003",
    name: "INVALID_OPENID",
    kind: "invalid_input",
    path: "",
    retry_after: "",
    en: "The OpenID is not valid",
    zh: "OpenID 无效",
    source: "oa-table",
  };
  const next: Row = { ...good, code: "40004", name: "NEXT" };
  const mistakesIn = (...rows: readonly Row[]): string[] =>
    check(rows, new Set(["invalid_input"]), new Set(["oa-table"]));

  test("finds nothing wrong with good rows", () => {
    const paths: Row = { ...good, path: "/sns/ /wxa/", name: "WITH_PATHS", retry_after: "60" };
    const word: Row = { ...good, code: "SIGN_ERROR", name: "SIGN_ERROR" };
    const words: Row = { ...good, code: "operation failed", path: "GET /v3/ /v3/bill/" };
    expect(mistakesIn({ ...good, code: "-1", name: "BUSY" }, good, paths, next)).toEqual([]);
    expect(mistakesIn(word)).toEqual([]);
    expect(mistakesIn(words)).toEqual([]);
  });

  test.each([
    ["a code that is none", { code: "4e4" }, '"4e4" is no code'],
    ["a name that is none", { name: "invalidOpenid" }, '"invalidOpenid" is no name'],
    ["an unknown kind", { kind: "bad" }, '"bad" is no kind'],
    ["a path that is none", { path: "sns" }, '"sns" is no path'],
    ["a method without a path", { path: "GET" }, '"GET" is no path'],
    ["a method in small letters", { path: "get /v3/" }, '"get /v3/" is no path'],
    ["a code that begins with a blank", { code: " x" }, '" x" is no code'],
    ["a clock that is none", { retry_after: "soon" }, '"soon" is no clock'],
    ["a missing English text", { en: " " }, "40003 lacks a text"],
    ["a missing Chinese text", { zh: "" }, "40003 lacks a text"],
    ["an unknown source", { source: "hearsay" }, '"hearsay" is no source'],
  ])("finds %s", (_, change, mistake) => {
    expect(mistakesIn({ ...good, ...change })).toEqual([`line 2: ${mistake}`]);
  });

  test("finds a code that stands twice", () => {
    expect(mistakesIn(good, { ...good, name: "AGAIN" })).toEqual([
      'line 3: code 40003 stands twice for path ""',
      "line 3: 40003 is out of order",
    ]);
  });

  test("finds a name that stands twice", () => {
    expect(mistakesIn(good, { ...next, name: good["name"]! })).toEqual([
      "line 3: name INVALID_OPENID stands twice",
    ]);
  });

  test("finds rows out of order, by number and by path", () => {
    const wrong = ["line 3: 40003 is out of order"];
    expect(mistakesIn(next, good)).toEqual(wrong);
    expect(mistakesIn({ ...good, path: "/sns/" }, { ...good, name: "COMMON" })).toEqual(wrong);
  });
});

describe("checking WeChat's own words", () => {
  const good: Row = { product: "wecom", code: "40003", name: "INVALID_USERID", wire: "a | b" };
  const mistakesIn = (...rows: readonly Row[]): string[] =>
    checkWire(rows, new Set(["wecom 40003 INVALID_USERID"]));

  test("finds nothing wrong with a good row", () => {
    expect(mistakesIn(good)).toEqual([]);
  });

  test.each([
    ["a meaning that is none", { name: "OTHER" }, "the catalog has no wecom 40003 OTHER"],
    ["words that are too long", { wire: "x".repeat(61) }, "is longer than 60 characters"],
    ["a blank at the end", { wire: "a | b " }, "has a blank too many"],
    ["no words", { wire: "" }, "has a blank too many"],
    ["the ID of one reply", { wire: "bad rid: 1-2" }, "holds what is one call's own"],
    ["the address of one caller", { wire: "ip 1.2.3.4" }, "holds what is one call's own"],
    ["what templates read", { wire: "`a`" }, "has a character that templates read"],
  ])("finds %s", (_, change, mistake) => {
    expect(mistakesIn({ ...good, ...change })).toEqual([expect.stringContaining(mistake)]);
  });

  test("finds a meaning that stands twice", () => {
    expect(mistakesIn(good, good)).toEqual(["line 3: wecom 40003 INVALID_USERID stands twice"]);
  });
});
