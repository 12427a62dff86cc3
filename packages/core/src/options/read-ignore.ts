import type { WechatError } from "../errors/wechat-error.js";
import { readCodeKey } from "./code-key.js";
import type { Settings } from "./options.js";
import { wrongOption } from "./wrong-option.js";

// Egg has an option of this name for its middleware; and whoever wants a path left alone tries the same.
const NOT_OF_PATHS =
  "it tells what is no failure, not which requests are left alone: Egg takes its own `ignore` of a " +
  "middleware from config; here every request is watched, and one that does not call WeChat costs " +
  "next to nothing";

/** @throws {TypeError} naming the entry that is not a code. */
export function readIgnore(ignore: unknown): Settings["isIgnored"] {
  if (typeof ignore === "function") return ignore as Settings["isIgnored"];
  if (!Array.isArray(ignore))
    throw wrongOption(
      "ignore",
      ignore,
      explained("must be a list of codes, or a function", ignore),
    );
  if (ignore.length === 0) return undefined;
  const keys = ignore.map((each: unknown, at) => {
    const key = readCodeKey(each);
    if (key === undefined)
      throw wrongOption(
        `ignore[${at}]`,
        each,
        explained('must be a code: 40003, "wecom:84061", "ORDERPAID"', each),
      );
    return `${key.product ?? ""}:${key.code}`;
  });
  const ignored: ReadonlySet<string> = new Set(keys);
  return ({ product, code }: WechatError) =>
    code !== undefined && (ignored.has(`:${code}`) || ignored.has(`${product}:${code}`));
}

function explained(rule: string, given: unknown): string {
  return isOfPaths(given) ? `${rule} (${NOT_OF_PATHS})` : rule;
}

/** What Egg takes: the beginning of a path, a pattern, or a function of the context. */
function isOfPaths(given: unknown): boolean {
  return (
    given instanceof RegExp ||
    typeof given === "function" ||
    (typeof given === "string" && given.startsWith("/"))
  );
}
