import type { Options } from "@wechat-errors/core/node";
import { onTestFinished } from "vitest";
import { startFakeWechat, type FakeWechat, type Reply } from "./fake-wechat.js";
import type { Exchange, Framework, Handler } from "./frameworks.js";
import { MemoryLogger } from "./log.js";
import { requestRaw, type RawRequest, type RawResponse } from "./raw.js";

/** An exchange of an app that has a WeChat to call. */
export interface Scene extends Exchange {
  readonly wechat: string;
  /** Calls WeChat with the query of the inbound request, and returns the text of its reply. */
  ask(path?: string, init?: RequestInit): Promise<string>;
}

export interface Stage {
  readonly origin: string;
  readonly wechat: FakeWechat;
  readonly logger: MemoryLogger;
  get(path?: string, headers?: Record<string, string>): Promise<Response>;
  raw(path?: string, request?: RawRequest): Promise<RawResponse>;
  /** Resolves once every response so far is closed, and with it every outcome known. */
  settled(): Promise<void>;
}

export interface Setting {
  readonly reply?: Reply;
  readonly options?: Options | "without us";
  readonly before?: Handler;
  /** The host that the fake stands for; api.weixin.qq.com if left out. */
  readonly host?: string;
}

/** One app of one framework, and a WeChat for it, for the length of a test. */
export async function stage(
  framework: Framework,
  handler: (scene: Scene) => unknown,
  { reply, options, before, host }: Setting = {},
): Promise<Stage> {
  const wechat = await startFakeWechat(reply, host);
  const logger = new MemoryLogger();
  const closings: Promise<void>[] = [];
  const app = await framework.serve(
    (exchange) => {
      closings.push(new Promise((resolve) => exchange.response.once("close", resolve)));
      return handler(
        Object.assign(exchange, {
          wechat: wechat.origin,
          ask: async (path = "/cgi-bin/menu/create", init: RequestInit = {}) =>
            (await fetch(`${wechat.origin}${path}${exchange.url.search}`, init)).text(),
        }),
      );
    },
    options === "without us" ? options : { upstreams: wechat.upstreams, logger, ...options },
    before,
  );
  onTestFinished(async () => {
    await app.close();
    await wechat.close();
  });
  return {
    origin: app.origin,
    wechat,
    logger,
    get: (path = "/", headers = {}) => fetch(app.origin + path, { headers }),
    raw: (path = "/", request = {}) => requestRaw(app.origin + path, request),
    settled: async () => {
      await Promise.all(closings);
    },
  };
}
