import type { Call } from "./call.js";
import type { Plan } from "./plan.js";
import { MAIN_HOSTS } from "./hosts.js";

/** Calls came that nobody had set up, or that could not be answered as they were set up. */
export class UnexpectedCallError extends Error {
  static {
    Object.defineProperty(this.prototype, "name", {
      value: "UnexpectedCallError",
      writable: true,
      configurable: true,
    });
  }

  /** What was wrong with each. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n\n"));
    this.problems = problems;
  }
}

/** Says that a call has nothing set up for it, and how to set it up. */
export function describeUnexpected(
  { method, host, path }: Call,
  plans: readonly Plan[],
  near: readonly Plan[],
): string {
  const isMain = (MAIN_HOSTS as readonly string[]).includes(host);
  const target = JSON.stringify(
    isMain && host !== "qyapi.weixin.qq.com" ? path : `https://${host}${path}`,
  );
  const others = near.length > 0 ? near : plans;
  return [
    `The fake WeChat was called, and nothing is set up for it: ${method} https://${host}${path}`,
    `  wechat.on("${method}", ${target}).reply({ … }); // or .fail(code)`,
    ...(others.length > 0 ? [`Set up is: ${others.map(({ text }) => text).join(", ")}`] : []),
    ...(near.length > 0 ? ["The method, the query or the body was another one."] : []),
  ].join("\n");
}
