import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { recordWechatErrors, startFakeWechat } from "@wechat-errors/testing";
import { onTestFinished } from "vitest";

/** A recipe of the site's: the module that its page shows. */
export const recipe = (file: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../examples/recipes/${file}`, import.meta.url).href) as Promise<
    Record<string, unknown>
  >;

/** A WeChat in the place of the real one, for the length of a test, and what is logged. */
export async function interceptWechat() {
  const wechat = await startFakeWechat();
  wechat.intercept();
  const seen = recordWechatErrors();
  onTestFinished(async () => {
    seen.stop();
    await wechat.close();
  });
  return { wechat, seen };
}

/** Serves an app for the length of a test. */
export async function serve(app: unknown): Promise<string> {
  const server = createServer(app as RequestListener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const post = (url: string, body: object): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
