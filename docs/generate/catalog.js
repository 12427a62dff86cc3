import { readFileSync } from "node:fs";
import {
  KINDS,
  listCodes,
  lookUp,
  problem,
  productOf,
  readReply,
  WechatError,
} from "@wechat-errors/core";

export { KINDS };

export const PRODUCTS = {
  offiaccount: "weixin",
  openplatform: "weixin",
  miniprogram: "weixin",
  channels: "weixin",
  wecom: "wecom",
  "pay-v2": "pay-v2",
  "pay-v3": "pay-v3",
  "mp-console": "mp-console",
};
export const FAMILIES = [...new Set(Object.values(PRODUCTS))];

const HOSTS = {
  weixin: "api.weixin.qq.com",
  wecom: "qyapi.weixin.qq.com",
  "pay-v2": "api.mch.weixin.qq.com",
  "pay-v3": "api.mch.weixin.qq.com",
  "mp-console": "mp.weixin.qq.com",
};

/** Lines of one of the catalog's tables, as objects. */
function readTable(name) {
  const url = new URL(`../../packages/core/data/${name}.tsv`, import.meta.url);
  const [head, ...lines] = readFileSync(url, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return lines.map((cells) =>
    Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ""])),
  );
}

/**
 * Every code of every family, each with all its meanings.
 *
 * @returns a list of `{ family, code, meanings }`; a meaning has what the catalog's row says, and
 *   `products`, `places`, `others`, `trial` (a reply), `wire` (WeChat's own words), `source`, and `error`, as core
 *   makes one of it.
 */
export function readCodes() {
  const sources = new Map(readTable("sources").map((row) => [row.id, row]));
  const wire = new Map(
    readTable("wire").map((row) => [`${row.product} ${row.name}`, row.wire.split("|")]),
  );
  const pages = new Map();
  for (const [product, family] of Object.entries(PRODUCTS)) {
    const sourceOf = new Map(readTable(product).map((row) => [row.name, sources.get(row.source)]));
    for (const entry of listCodes(product)) {
      const id = `${family}/${entry.code}`;
      if (!pages.has(id)) pages.set(id, { family, code: entry.code, meanings: new Map() });
      const { meanings } = pages.get(id);
      const key = `${product} ${entry.name}`;
      if (!meanings.has(key))
        meanings.set(key, {
          ...entry,
          product,
          products: [],
          places: [],
          wire: wire.get(key) ?? [],
          source: sourceOf.get(entry.name),
          error: errorOf(product, family, entry),
        });
      const { products } = meanings.get(key);
      for (const each of productsWith(entry, product))
        if (!products.includes(each)) products.push(each);
      if (entry.path !== undefined)
        meanings.get(key).places.push([entry.method, entry.path].filter(Boolean).join(" "));
    }
  }
  return [...pages.values()].map((page) => ({
    ...page,
    meanings: withOthers([...page.meanings.values()]),
  }));
}

/** The products where this is what the code means: that of the path, or all that say no other. */
function productsWith({ code, name, path }, own) {
  // "offiaccount" is what a path of none of the others is.
  const told = path === undefined ? undefined : productOf(HOSTS[PRODUCTS[own]], path);
  if (path !== undefined) return [told === undefined || told === "offiaccount" ? own : told];
  const family = Object.keys(PRODUCTS).filter((each) => PRODUCTS[each] === PRODUCTS[own]);
  return family.filter((each) => each === own || lookUp(each, code)?.name === name);
}

/** `others` says of each whether one of its products has the code with another meaning, too. */
function withOthers(meanings) {
  const share = (one, other) => one.products.some((each) => other.products.includes(each));
  return meanings.map((meaning) => ({
    ...meaning,
    trial: trialOf(meaning),
    others: meanings.some((each) => each !== meaning && share(each, meaning)),
  }));
}

function errorOf(product, family, entry) {
  const reply =
    entry.path === undefined
      ? undefined
      : { host: HOSTS[family], path: entry.path, ...(entry.method && { method: entry.method }) };
  return new WechatError({ product, code: entry.code, kind: entry.kind, entry, reply });
}

/**
 * What the client gets for it: status, headers and body.
 *
 * @param site - Where its origin is known, `type` leads to its pages; else it is what it is by default.
 */
export function responseOf(error, language, { base, origin }) {
  return problem(error, {
    language,
    ...(origin !== undefined && { typeBase: `${origin}${base}codes/` }),
  });
}

/** A path that holds no code of its own, for what is true of a whole product. */
const PATHS = {
  offiaccount: "/cgi-bin/menu/get",
  openplatform: "/cgi-bin/component/api_query_auth",
  miniprogram: "/wxa/getwxacode",
  channels: "/channels/ec/order/get",
  wecom: "/cgi-bin/user/get",
  "pay-v2": "/pay/unifiedorder",
  "pay-v3": "/v3/pay/transactions/jsapi",
};

/** A reply for the playground that has this very meaning, where one of that form does. */
function trialOf({ product, code, name, path = PATHS[product], method = "GET", wire }) {
  const host = HOSTS[PRODUCTS[product]];
  const status = product === "pay-v3" ? 400 : 200;
  const reply = { method, host, path, status, body: bodyOf(product, code, wire[0] ?? "") };
  return path !== undefined && readReply(reply)?.codeName === name ? reply : undefined;
}

function bodyOf(product, code, words) {
  if (product === "pay-v3") return JSON.stringify({ code, message: words });
  if (product === "pay-v2")
    return `<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>${code}</err_code></xml>`;
  return JSON.stringify({ errcode: code, errmsg: words });
}
