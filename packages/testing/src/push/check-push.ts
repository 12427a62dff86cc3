import { checkNames, isMilliseconds, shown } from "../check-options.js";
import type { CommonOptions, PushKind, PushOptions } from "./options.js";

const COMMON = ["path", "attempts", "timeoutMs"];

/** What each kind must be told, and what else it may be. */
const NAMES: Readonly<Record<PushKind, { must: readonly string[]; may: readonly string[] }>> = {
  message: { must: ["token", "message"], may: ["encodingAesKey", "appid", "format"] },
  verify: { must: ["token"], may: ["echostr"] },
  wecom: { must: ["token", "encodingAesKey", "corpid", "message"], may: [] },
  "wecom-verify": { must: ["token", "encodingAesKey", "corpid"], may: ["echostr"] },
  "pay-v2": { must: [], may: ["notice", "signType"] },
  "pay-v2-refund": { must: [], may: ["refund"] },
  "pay-v3": { must: ["resource"], may: ["eventType"] },
};

/** Those that are objects; all else is text. */
const OBJECTS = ["message", "resource"];

/** @throws {TypeError} for a kind that there is not, and for options that are not the kind's. */
export function checkPush<K extends PushKind>(kind: K, options: PushOptions[K]): void {
  if (!Object.hasOwn(NAMES, kind))
    throw new TypeError(`push(): the kinds are ${Object.keys(NAMES).join(", ")}`);
  const what = `push() of ${kind}`;
  const { must, may } = NAMES[kind];
  checkNames(what, options, [...must, ...may, ...COMMON]);
  for (const name of must) {
    const value = (options as unknown as Record<string, unknown>)[name];
    const type = OBJECTS.includes(name) ? "object" : "string";
    if (typeof value !== type || value === null)
      throw new TypeError(
        `${what}: it needs ${name}, ${type === "object" ? "an object" : "a text"}`,
      );
  }
  const { path, attempts, timeoutMs }: CommonOptions = options;
  if (path !== undefined && !(typeof path === "string" && path.startsWith("/")))
    throw new TypeError(`${what}: a path begins with /, and is ${shown(path)}`);
  if (attempts !== undefined && !(attempts >= 1))
    throw new TypeError(`${what}: attempts must be 1 or more, and is ${shown(attempts)}`);
  if (timeoutMs !== undefined && !isMilliseconds(timeoutMs))
    throw new TypeError(
      `${what}: timeoutMs must be a number of milliseconds, and is ${shown(timeoutMs)}`,
    );
}
