import { KINDS } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { readText, rowsOf } from "../support/markdown.js";
import { PRODUCTS, WEIXIN_PRODUCTS } from "../support/products.js";
import { readTsv, type Row } from "../support/tsv.js";

interface Script {
  check(rows: readonly Row[], kinds: ReadonlySet<string>, sources: ReadonlySet<string>): string[];
}

const script = new URL("../../packages/core/scripts/build-catalog.js", import.meta.url).href;
const { check } = (await import(script)) as Script;

const DATA = "packages/core/data";
const sources = readTsv(`${DATA}/sources.tsv`);
const data = new Map(PRODUCTS.map((product) => [product, readTsv(`${DATA}/${product}.tsv`)]));
const weixin = WEIXIN_PRODUCTS.flatMap((product) => data.get(product)!);

/** Those of the keys that come more than once. */
function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

/** The paths of a row, with the method where one is named; one that is empty, where it names none. */
function pathsOf({ path = "" }: Row): string[] {
  return path.match(/(?:[A-Z]+ )?\/\S*/g) ?? [""];
}

describe.each([...data])("the catalog of %s", (product, rows) => {
  test("passes the script's own checks", () => {
    const ids = new Set(sources.map(({ id }) => id!));
    expect(check(rows, new Set(Object.keys(KINDS)), ids)).toEqual([]);
  });

  test("is as large, and has the sources, that the README states", () => {
    const stated = rowsOf(readText(`${DATA}/README.md`)).find(
      ([cell]) => cell === `\`${product}\``,
    );
    const codes = new Set(rows.map(({ code }) => code));
    const ids = [...new Set(rows.map(({ source }) => `\`${source}\``))].sort();
    expect(stated?.slice(1)).toEqual([`${rows.length}`, `${codes.size}`, ids.join(", ")]);
  });

  test("names each meaning in upper snake case", () => {
    const odd = rows.filter(({ name }) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name!));
    expect(odd).toEqual([]);
  });

  test("says something of its own for each meaning", () => {
    expect(repeated(rows.map(({ en }) => en!))).toEqual([]);
    expect(repeated(rows.map(({ zh }) => zh!))).toEqual([]);
  });

  test("gives one meaning to a code below one path", () => {
    const places = rows.flatMap((row) => pathsOf(row).map((path) => `${row["code"]} ${path}`));
    expect(repeated(places)).toEqual([]);
  });
});

test("the README adds them up", () => {
  const all = [...data.values()];
  const rows = all.reduce((sum, each) => sum + each.length, 0);
  const codes = all.reduce((sum, each) => sum + new Set(each.map(({ code }) => code)).size, 0);
  expect(readText(`${DATA}/README.md`)).toContain(`Together ${rows} rows and ${codes} codes.`);
});

describe("the four products of api.weixin.qq.com", () => {
  test("give one meaning to a code below one path", () => {
    const places = weixin.flatMap((row) =>
      pathsOf(row)
        .filter((path) => path !== "")
        .map((path) => `${row["code"]} ${path}`),
    );
    expect(repeated(places)).toEqual([]);
  });

  test("agree on the kind of a code that two of them list for every path", () => {
    const common = weixin.filter(({ path }) => path === "");
    const kinds = new Map(common.map(({ code, kind }) => [code, kind]));
    expect(common.filter(({ code, kind }) => kinds.get(code) !== kind)).toEqual([]);
  });

  // Numbers as small as these are each service's own.
  test("list a code between -10100 and 10100 for its paths only, but for -1 and -1000", () => {
    const small = weixin.filter(({ code }) => Math.abs(Number(code)) < 10_100);
    const common = small.filter(({ path }) => path === "").map(({ code }) => code);
    expect(common).toEqual(["-1000", "-1"]);
    expect(small.length).toBeGreaterThan(1);
  });
});

describe("the sources", () => {
  test("are each named once, with a page and the month in which it was read", () => {
    expect(repeated(sources.map(({ id }) => id!))).toEqual([]);
    expect(sources.filter(({ url }) => !URL.canParse(url!))).toEqual([]);
    expect(sources.filter(({ seen }) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(seen!))).toEqual([]);
  });

  test("are all used", () => {
    const used = new Set([...data.values()].flat().map(({ source }) => source));
    expect(sources.filter(({ id }) => !used.has(id))).toEqual([]);
  });
});
