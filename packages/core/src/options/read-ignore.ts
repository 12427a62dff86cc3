import type { WechatError } from "../errors/wechat-error.js";
import { readCodeKey } from "./code-key.js";
import type { Settings } from "./options.js";
import { wrongOption } from "./wrong-option.js";

/** @throws {TypeError} naming the entry that is not a code. */
export function readIgnore(ignore: unknown): Settings["isIgnored"] {
  if (typeof ignore === "function") return ignore as Settings["isIgnored"];
  if (!Array.isArray(ignore))
    throw wrongOption("ignore", ignore, "must be a list of codes, or a function");
  if (ignore.length === 0) return undefined;
  const keys = ignore.map((each: unknown, at) => {
    const key = readCodeKey(each);
    if (key === undefined)
      throw wrongOption(`ignore[${at}]`, each, 'must be a code: 40003, "wecom:84061", "ORDERPAID"');
    return `${key.product ?? ""}:${key.code}`;
  });
  const ignored: ReadonlySet<string> = new Set(keys);
  return ({ product, code }: WechatError) =>
    code !== undefined && (ignored.has(`:${code}`) || ignored.has(`${product}:${code}`));
}
