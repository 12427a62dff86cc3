import { recordWechatErrors, startFakeWechat, type FakeWechat } from "@wechat-errors/testing";
import type { LogRecord, ProblemBody } from "@wechat-errors/core";
import { onTestFinished } from "vitest";
import { frameworks, type Framework, type Handler } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";

export { frameworks };

/** The newest of each framework: the kit knows nothing of any of them. */
export const newest: readonly Framework[] = frameworks.filter(({ name }) =>
  ["Express 5", "Koa 3"].includes(name),
);

/** A fake that is closed when its test ends, and intercepts until then. */
export async function interceptingWechat(): Promise<FakeWechat> {
  const wechat = await startFakeWechat();
  wechat.intercept();
  onTestFinished(() => wechat.close());
  return wechat;
}

export interface Played {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly problem: Partial<ProblemBody>;
}

/** Makes one request to an app with one handler; no option names a host. */
export async function play(framework: Framework, handler: Handler): Promise<Played> {
  const app = await framework.serve(handler, { logger: new MemoryLogger() });
  try {
    const response = await fetch(app.origin, { headers: { "accept-language": "en" } });
    const text = await response.text();
    const type = response.headers.get("content-type");
    const isProblem = type === "application/problem+json";
    const problem = (isProblem ? JSON.parse(text) : {}) as Partial<ProblemBody>;
    return { status: response.status, type, text, problem };
  } finally {
    await app.close();
  }
}

/** The log records of one piece of work, as many as there are to be. */
export async function recorded(
  count: number,
  work: () => Promise<unknown>,
): Promise<readonly LogRecord[]> {
  const seen = recordWechatErrors();
  try {
    await work();
    return await seen.until(count);
  } finally {
    seen.stop();
  }
}
