import { readFileSync } from "node:fs";
import { KINDS, listCodes, lookUp, type CatalogEntry } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";

type Row = Readonly<Record<string, string>>;
interface Script {
  buildCatalog(): Map<string, string>;
  check(rows: readonly Row[], kinds: ReadonlySet<string>, sources: ReadonlySet<string>): string[];
}

const root = new URL("../../", import.meta.url);
const script = new URL("packages/core/scripts/build-catalog.js", root).href;
const { buildCatalog, check } = (await import(script)) as Script;

const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

describe("the generated catalog", () => {
  test.each([...buildCatalog()])("%s is what the script makes of the data", (file, text) => {
    expect(read(`packages/core/src/catalog/${file}`)).toBe(text);
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
    expect(mistakesIn({ ...good, code: "-1", name: "BUSY" }, good, paths, next)).toEqual([]);
    expect(mistakesIn(word)).toEqual([]);
  });

  test.each([
    ["a code that is none", { code: "4e4" }, '"4e4" is no code'],
    ["a name that is none", { name: "invalidOpenid" }, '"invalidOpenid" is no name'],
    ["an unknown kind", { kind: "bad" }, '"bad" is no kind'],
    ["a path that is none", { path: "sns" }, '"sns" is no path'],
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
