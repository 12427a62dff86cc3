import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import type { SeenError, Warning, WechatError } from "@wechat-errors/core/adapter";

declare module "hono" {
  interface ContextVariableMap {
    /** The latest outstanding error that WeChat reported during this request. Reading it handles it. */
    readonly wechatError: WechatError | undefined;
    /** Every error of this request, oldest first, with what became of each. */
    readonly wechatErrors: readonly SeenError[];
    /** What WeChat left out of calls that succeeded: recipients, items of a batch. */
    readonly wechatWarnings: readonly Warning[];
  }
}

const NAMES = ["wechatError", "wechatErrors", "wechatWarnings"] as const;

/** Lets `c.get("wechatError")` and `c.var.wechatError` say what is known when they are read. */
export function defineVariables(context: Context, request: IncomingMessage): void {
  const get = context.get as (name: string) => unknown;
  const own = (name: string): name is (typeof NAMES)[number] =>
    (NAMES as readonly string[]).includes(name);
  context.get = (name: string) => (own(name) ? request[name] : get(name));

  const prototype = Object.getPrototypeOf(context) as object;
  const variables = Object.getOwnPropertyDescriptor(prototype, "var")?.get;
  Object.defineProperty(context, "var", {
    get: () => {
      const given = variables?.call(context) as object | undefined;
      const all = Object.defineProperties({}, Object.getOwnPropertyDescriptors(given ?? {}));
      for (const name of NAMES)
        Object.defineProperty(all, name, { get: () => request[name], enumerable: true });
      return all;
    },
    configurable: true,
  });
}
