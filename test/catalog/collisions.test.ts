import {
  listCodes,
  lookUp,
  productOf,
  type CatalogEntry,
  type Code,
  type Product,
} from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { WEIXIN_PRODUCTS } from "../support/products.js";
import { readTsv } from "../support/tsv.js";

/**
 * What a code means at a host, below a path: the name of its entry. An empty path stands for any
 * that no other line names; an empty name says that the code stands for no failure there.
 */
interface Meaning {
  readonly code: Code;
  readonly relation: string;
  readonly host: string;
  readonly path: string;
  readonly name: string;
}

const WEIXIN = "api.weixin.qq.com";
const WECOM = "qyapi.weixin.qq.com";

const withWecom = readMeanings("collisions.tsv");
const onOneHost = readMeanings("collisions-same-host.tsv");
const inPay = readMeanings("collisions-pay.tsv");

function readMeanings(file: string): Meaning[] {
  return readTsv(`test/fixtures/${file}`).map(({ code, relation, host, path, name }) => ({
    code: /^-?\d+$/.test(code!) ? Number(code) : code!,
    relation: relation!,
    host: host!,
    path: path!,
    name: name!,
  }));
}

function find({ host, path, code }: Meaning): CatalogEntry | undefined {
  // Both hosts have paths below this one, so it is the host that tells.
  const called = path === "" ? "/cgi-bin/" : path;
  return lookUp(productOf(host, called)!, code, called);
}

function named(meanings: readonly Meaning[], nameOf: (meaning: Meaning) => string): string[] {
  return meanings.map((each) => `${each.code} at ${each.host}${each.path}: ${nameOf(each)}`);
}

function codesIn(meanings: readonly Meaning[], relation?: string): Code[] {
  const chosen = meanings.filter((each) => relation === undefined || each.relation === relation);
  return [...new Set(chosen.map(({ code }) => code))];
}

function shared(some: readonly Product[], others: readonly Product[]): Set<Code> {
  const [left, right] = [some, others].map(
    (products) => new Set(products.flatMap(listCodes).map(({ code }) => code)),
  );
  return new Set([...left!].filter((code) => right!.has(code)));
}

test.each([
  ["api.weixin.qq.com and WeCom", withWecom],
  ["services of one host", onOneHost],
  ["WeChat Pay v2 and v3", inPay],
])("each code shared by %s means at each path what is known of it there", (_, meanings) => {
  const found = named(meanings, (each) => find(each)?.name ?? "");
  expect(found).toEqual(named(meanings, ({ name }) => name));
});

describe("codes that api.weixin.qq.com shares with WeCom", () => {
  const meaningAt = (host: string, code: Code): Meaning =>
    withWecom.find((each) => each.host === host && each.code === code)!;

  test.each([
    ["different", 230],
    ["analogous", 14],
    ["same", 79],
  ])("%s meanings: %i", (relation, count) => {
    expect(codesIn(withWecom, relation)).toHaveLength(count);
  });

  test("are all those that both list, and success", () => {
    expect(new Set(codesIn(withWecom))).toEqual(shared(WEIXIN_PRODUCTS, ["wecom"]).add(0));
  });

  test.each(codesIn(withWecom, "different"))("%i is another failure at WeCom", (code) => {
    const [ours, theirs] = [WEIXIN, WECOM].map((host) => find(meaningAt(host, code))!);
    expect(theirs!.name).not.toBe(ours!.name);
    expect(theirs!.title.en).not.toBe(ours!.title.en);
    expect(theirs!.title.zh).not.toBe(ours!.title.zh);
  });

  test("have one kind where they mean the same", () => {
    const kindsAt = (host: string): string[] =>
      codesIn(withWecom, "same").map((code) => `${code} ${find(meaningAt(host, code))?.kind}`);
    expect(kindsAt(WECOM)).toEqual(kindsAt(WEIXIN));
  });
});

describe("codes with several meanings on api.weixin.qq.com", () => {
  test("are 40", () => {
    expect(codesIn(onOneHost)).toHaveLength(40);
  });

  test.each(codesIn(onOneHost, "path"))("%i is told apart by the path", (code) => {
    const here = onOneHost.filter((each) => each.host === WEIXIN && each.code === code);
    const names = new Set(here.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(1);
    expect(new Set(here.map((each) => find(each)!.title.en)).size).toBe(names.size);
  });

  // Editions of WeChat's pages disagree on these, and name no path.
  test.each(codesIn(onOneHost, "either"))("%i has one entry for both its meanings", (code) => {
    const entries = WEIXIN_PRODUCTS.flatMap((product) => listCodes(product));
    expect(entries.filter((entry) => entry.code === code)).toHaveLength(1);
  });
});

describe("codes that WeChat Pay v2 shares with v3", () => {
  test.each([
    ["different", 4],
    ["analogous", 6],
    ["same", 18],
  ])("%s meanings: %i", (relation, count) => {
    expect(codesIn(inPay, relation)).toHaveLength(count);
  });

  test("are all those that both list", () => {
    expect(new Set(codesIn(inPay))).toEqual(shared(["pay-v2"], ["pay-v3"]));
  });

  test.each(codesIn(inPay, "different"))("%s is another failure in v3", (code) => {
    const [v2, v3] = [lookUp("pay-v2", code)!, lookUp("pay-v3", code)!];
    expect(v3.title.en).not.toBe(v2.title.en);
    expect(v3.title.zh).not.toBe(v2.title.zh);
  });

  test("have one kind where they mean the same", () => {
    const kindsIn = (product: Product): string[] =>
      codesIn(inPay, "same").map((code) => `${code} ${lookUp(product, code)?.kind}`);
    expect(kindsIn("pay-v3")).toEqual(kindsIn("pay-v2"));
  });
});
