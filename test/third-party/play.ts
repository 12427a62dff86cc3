import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import type { ClientRequest } from "node:http";
import type { ProblemBody } from "@wechat-errors/core";
import { onTestFinished } from "vitest";
import { startFakeWechat, type Reply } from "../support/fake-wechat.js";
import { frameworks, type Exchange } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { startTlsWechat } from "../support/tls-wechat.js";
import type { Call, Scenario } from "./scenario.js";

const express5 = frameworks.find(({ name }) => name === "Express 5")!;

/** From now on: waits for the requests of node:http that are made, to their very end. */
export function clientRequests(): { gone(): Promise<void> } {
  const closings: Promise<void>[] = [];
  const onStart = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    closings.push(new Promise((resolve) => request.once("close", resolve)));
  };
  subscribe("http.client.request.start", onStart);
  onTestFinished(() => void unsubscribe("http.client.request.start", onStart));
  return {
    async gone() {
      await Promise.all(closings);
    },
  };
}

export interface Setting {
  readonly reply: Reply;
  readonly capture?: boolean;
  readonly timeoutMs?: number;
}

export interface Played {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  /** The problem, where it is one. */
  readonly problem: Partial<ProblemBody>;
  readonly logger: MemoryLogger;
  /** What the SDK threw, where it did. */
  readonly thrown: unknown;
  /** What it returned. */
  readonly returned: unknown;
}

/**
 * Makes one request to an Express app whose handler makes one call of an SDK.
 *
 * @param handle - What the handler does with the call; it lets escape what the call throws.
 */
export async function play(
  { host, tls, connect }: Pick<Scenario, "host" | "tls" | "connect">,
  { reply, capture = true, timeoutMs }: Setting,
  handle: (call: Call, exchange: Exchange) => Promise<unknown>,
): Promise<Played> {
  const wechat = tls ? await startTlsWechat(reply, host) : await startFakeWechat(reply, host);
  const call = connect({ ...wechat, ...(timeoutMs !== undefined && { timeoutMs }) });
  const logger = new MemoryLogger();
  let thrown: unknown;
  let returned: unknown;
  const listening = async () => {
    try {
      returned = await call();
      return returned;
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  let closed: Promise<unknown> | undefined;
  const app = await express5.serve(
    (exchange) => {
      closed = once(exchange.response, "close");
      return handle(listening, exchange);
    },
    { upstreams: wechat.upstreams, logger, capture },
  );
  onTestFinished(async () => {
    await app.close();
    await wechat.close();
  });
  const response = await fetch(app.origin, { headers: { "accept-language": "en" } });
  const text = await response.text();
  await closed;
  const type = response.headers.get("content-type");
  const isProblem = type === "application/problem+json";
  const problem = (isProblem ? JSON.parse(text) : {}) as Partial<ProblemBody>;
  return { status: response.status, type, text, problem, logger, thrown, returned };
}
