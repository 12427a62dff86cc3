import type { Call } from "./call.js";
import { checkNames, shown } from "./check-options.js";
import { belongsToWechat, hostsOf, nameOf } from "./hosts.js";

/** Which calls are meant, beyond their method. Whatever is left out may be anything. */
export interface Match {
  /** One of WeChat's: `api.weixin.qq.com`; capitals and a port make no difference. */
  readonly host?: string;
  /** In a text, `*` stands for anything up to the next slash. */
  readonly path?: string | RegExp;
  /** Parameters that must be there, with these values. */
  readonly query?: Readonly<Record<string, string | number | RegExp>>;
  /** Members that the body must have, at whatever depth, or a question to it. */
  readonly body?: object | ((body: unknown) => boolean);
}

/** `"/path"`, `"/path?name=value"`, `"https://host/path"`, a `Match`, or a question to the call. */
export type Target = string | Match | ((call: Call) => boolean);

/** A target, read. */
export interface ReadTarget {
  /** Where it is, as far as that is known when it is set up: the likeliest place first. */
  readonly places: readonly { readonly host: string; readonly path: string }[];
  /** As people write it. */
  readonly text: string;
  readonly fits: (call: Call) => boolean;
  /** True where everything but query and body fits. */
  readonly isNear: (call: Call) => boolean;
}

/** @throws {TypeError} for what is no target, or one that no call to WeChat can ever fit. */
export function readTarget(target: Target): ReadTarget {
  if (typeof target === "function")
    return { places: [], text: "a matcher", fits: target, isNear: () => false };
  const match = typeof target === "string" ? readText(target) : target;
  checkNames("on()", match, ["host", "path", "query", "body"]);
  const { host, path, query = {}, body } = match;
  if (host !== undefined && !belongsToWechat(host))
    throw new TypeError(
      `on(): ${shown(host)} is no host of WeChat's; leave it out for any of them`,
    );
  if (typeof path === "string" && !path.startsWith("/"))
    throw new TypeError(`on(): a path begins with /, and is ${shown(path)}`);
  const isPath = pathTest(path);
  const isNear = (call: Call) =>
    (host === undefined || nameOf(host) === call.host) && isPath(call.path);
  return {
    places: placesOf(host, path),
    text: `${host === undefined ? "" : `https://${host}`}${path === undefined ? "" : String(path)}`,
    isNear,
    fits: (call) =>
      isNear(call) &&
      Object.entries(query).every(([name, value]) => isValue(call.query[name], value)) &&
      (typeof body === "function"
        ? (body as (body: unknown) => boolean)(call.body)
        : body === undefined || contains(call.body, body)),
  };
}

function readText(text: string): Match {
  if (!text.startsWith("/") && !/^https?:\/\/[^/]/.test(text))
    throw new TypeError(`on(): ${JSON.stringify(text)} is neither "/path" nor "https://host/path"`);
  const url = new URL(text, "https://path.only");
  return {
    ...(url.host !== "path.only" && { host: url.hostname }),
    // Not the URL's own: it would escape what the text has.
    path: text.replace(/^https?:\/\/[^/]+/, "").replace(/\?.*$/, "") || "/",
    query: Object.fromEntries(url.searchParams),
  };
}

function pathTest(path: Match["path"]): (path: string) => boolean {
  if (path === undefined) return () => true;
  if (typeof path !== "string") return (each) => each.search(path) !== -1;
  const parts = path.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const pattern = new RegExp(`^${parts.join("[^/]*")}$`);
  return (each) => pattern.test(each);
}

function placesOf(host: string | undefined, path: Match["path"]): ReadTarget["places"] {
  if (typeof path !== "string") return [];
  const hosts = host === undefined ? hostsOf(path) : [host];
  return hosts.map((each) => ({ host: each, path }));
}

function isValue(actual: unknown, expected: unknown): boolean {
  if (expected instanceof RegExp)
    return typeof actual === "string" && actual.search(expected) !== -1;
  // A number is a text in a query and in XML.
  return ["string", "number", "boolean"].includes(typeof actual)
    ? (actual as string) === String(expected)
    : actual === expected;
}

/** True where all that is expected is there; there may be more. */
function contains(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null || expected instanceof RegExp)
    return isValue(actual, expected);
  return (
    typeof actual === "object" &&
    actual !== null &&
    Object.entries(expected).every(([name, value]) =>
      contains((actual as Record<string, unknown>)[name], value),
    )
  );
}
