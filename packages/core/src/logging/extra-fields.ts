import { readErrmsg } from "../replies/errmsg.js";

/** Names of the record's own, and those that loggers write beside them. */
const RESERVED: ReadonlySet<string> = new Set([
  ...["event", "outcome", "kind", "code", "name", "title", "product", "errmsg", "rid", "hint"],
  ...["remedy", "retryable", "status", "attempts", "cause", "at", "upstream", "request"],
  ...["level", "severity", "time", "timestamp", "msg", "message", "pid", "hostname", "v"],
]);

const NAME = /^[A-Za-z_][\w.-]{0,63}$/;
const MAX_FIELDS = 20;
const MAX_CHARS = 256;

/** What the option `fields` adds to a record. */
export type ExtraFields = Readonly<Record<string, string | number | boolean>>;

/**
 * Takes of what a hook returns what a log may carry: plain values, under names of their own; texts
 * cut as WeChat's words are.
 *
 * @throws {TypeError} where it returns no object.
 */
export function readFields(made: unknown): ExtraFields | undefined {
  if (made === undefined || made === null) return undefined;
  if (typeof made !== "object" || Array.isArray(made) || "then" in made)
    throw new TypeError("fields must return an object");
  const taken: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(made).slice(0, MAX_FIELDS)) {
    if (!NAME.test(name) || name === "__proto__" || RESERVED.has(name)) continue;
    if (typeof value === "string") taken[name] = readErrmsg(value, "/").errmsg.slice(0, MAX_CHARS);
    else if (typeof value === "boolean" || Number.isFinite(value)) taken[name] = value as number;
  }
  return taken;
}
