import {
  listCodes,
  lookUp,
  productOf,
  type Catalog,
  type CatalogEntry,
  type Product,
} from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { PRODUCTS, WEIXIN_PRODUCTS } from "../support/products.js";

const HOSTS: Readonly<Record<string, string>> = {
  wecom: "qyapi.weixin.qq.com",
  "pay-v2": "api.mch.weixin.qq.com",
  "pay-v3": "api.mch.weixin.qq.com",
};

/** The catalogs that one entry point of the package exports. */
async function load(product: Product): Promise<Catalog[]> {
  const entry = `@wechat-errors/core/catalog/${product}`;
  return Object.values((await import(entry)) as Record<string, Catalog>);
}

describe.each(PRODUCTS)("the entry point for %s", (product) => {
  test("exports one catalog, with the entries that listCodes gives", async () => {
    const [catalog, ...others] = await load(product);
    expect(others).toEqual([]);
    expect(catalog!.entries()).toEqual(listCodes(product));
    expect(catalog!.entries().length).toBeGreaterThan(0);
  });

  test("finds each of its entries by code, path and method, and nothing else", async () => {
    const [catalog] = await load(product);
    const entries = catalog!.entries();
    expect(entries.map(({ code, path, method }) => catalog!.find(code, path, method))).toEqual(
      entries,
    );
    expect(catalog!.find(1234567)).toBe(undefined);
  });

  test("has the entries in the order of their codes", () => {
    const codes = listCodes(product).map(({ code }) => code);
    const numbers = codes.filter((code) => typeof code === "number");
    const words = codes.filter((code) => typeof code === "string");
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(words).toEqual(words.toSorted());
  });

  test("has no entry by path that the hosts of the product would not find", () => {
    const found = (entry: CatalogEntry): CatalogEntry | undefined => {
      const called = productOf(HOSTS[product] ?? "api.weixin.qq.com", entry.path)!;
      return lookUp(called, entry.code, entry.path, entry.method);
    };
    const byPath = listCodes(product).filter(({ path }) => path !== undefined);
    expect(byPath.map(found)).toEqual(byPath);
  });
});

describe("the products of api.weixin.qq.com", () => {
  test.each(WEIXIN_PRODUCTS)("%s has the common entries of its siblings for its own", (product) => {
    const siblings = WEIXIN_PRODUCTS.filter((each) => each !== product);
    const own = new Set(listCodes(product).map(({ code }) => code));
    const theirs = siblings
      .flatMap((sibling) => listCodes(sibling))
      .filter(({ code, path }) => path === undefined && !own.has(code));
    expect(theirs.map(({ code }) => lookUp(product, code))).toEqual(theirs);
    expect(theirs.length).toBeGreaterThan(1000);
  });

  test.each([
    [20002, "openplatform", "/wxa/getnearbypoilist", "miniprogram"],
    [40013, "offiaccount", "/wxa/generate_urllink", "miniprogram"],
    [101002, "openplatform", "/cv/ocr/idcard", "miniprogram"],
    [47003, "offiaccount", "/wxa/sec/vod/listmedia", "offiaccount"],
  ] as const)("%i has a row of %s, but at %s that of %s", (code, owner, path, sibling) => {
    for (const product of WEIXIN_PRODUCTS) {
      expect(listCodes(owner)).toContain(lookUp(product, code));
      expect(lookUp(product, code)?.path).toBe(undefined);
      expect(listCodes(sibling)).toContain(lookUp(product, code, path));
      expect(path.startsWith(lookUp(product, code, path)?.path ?? "none")).toBe(true);
    }
  });

  test.each(["wecom", "pay-v2", "pay-v3", "mp-console"] as const)(
    "%s has no siblings",
    (product) => {
      const own = new Set(listCodes(product).map(({ code }) => code));
      const foreign = WEIXIN_PRODUCTS.flatMap(listCodes).filter(({ code }) => !own.has(code));
      const found = foreign.map(({ code, path }) => lookUp(product, code, path));
      expect(found.filter((entry) => entry !== undefined)).toEqual([]);
      expect(foreign.length).toBeGreaterThan(1000);
    },
  );
});
