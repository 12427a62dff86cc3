import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { startFakeWechat, type Reply } from "../../support/fake-wechat.js";
import { frameworks } from "../../support/frameworks.js";
import { MemoryLogger } from "../../support/log.js";
import { collectGarbage } from "./garbage.js";
import { proxies, through } from "./proxies.js";
import { quiet } from "./quiet.js";
import { expectAsWithoutUs } from "./side-by-side.js";
import { WatchedCall } from "./watched-call.js";

const HALF = '{"errcode":40003,"errmsg":';

/** First halves of replies, by what becomes of them in the app. */
const HALVES: readonly [what: string, type: string, half: string | Buffer][] = [
  ["an error reply that is held", "application/json", HALF],
  ["a download", "application/octet-stream", Buffer.alloc(256 * 1024, "x")],
];

describe.each(frameworks)("$name", (framework) => {
  describe.each(proxies)("by $name, a client that leaves in the middle of", (proxy) => {
    test.each(HALVES)("%s means to WeChat what it means without us", async (_, type, half) => {
      let upstream: ServerResponse | undefined;
      const reply: Reply = (_request, response) => {
        upstream = response;
        response.writeHead(200, { "content-type": type });
        response.write(half);
      };
      const { app, played } = await expectAsWithoutUs(
        framework,
        through(proxy),
        async ({ origin, settled }) => {
          const call = new WatchedCall(origin);
          await quiet();
          expect(upstream!.destroyed).toBe(false);
          call.leave();
          await settled();
          await quiet();
          return { hasUpstreamEnded: upstream!.destroyed };
        },
        { reply },
      );
      expect(played.hasUpstreamEnded).toBe(proxy.letsGo === true);
      // It is the client that has left: WeChat is not to blame.
      expect(app.logger.lines).toEqual([]);
    });
  });

  test.each(proxies.filter(({ letsGo }) => letsGo))(
    "by $name, keeps nothing of a held response whose client has left",
    async ({ relay }) => {
      const wechat = await startFakeWechat((_request, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write(HALF);
      });
      const kept: WeakRef<object>[] = [];
      const closed: Promise<unknown>[] = [];
      const app = await framework.serve(
        (exchange) => {
          kept.push(new WeakRef(exchange.response));
          exchange.detach();
          return relay(exchange, wechat.origin);
        },
        { upstreams: wechat.upstreams, logger: new MemoryLogger() },
        // In front of the middleware: what is made here is outside the scope, and does not keep it alive.
        ({ response }) => closed.push(once(response, "close").then(() => undefined)),
      );
      onTestFinished(async () => {
        await app.close();
        await wechat.close();
      });
      // One by one: a pool keeps something of the last request of each of its sockets.
      for (let count = 0; count < 10; count++) {
        const call = new WatchedCall(app.origin);
        await quiet(10);
        call.leave();
      }
      await Promise.all(closed);
      await quiet();
      collectGarbage();
      expect(kept).toHaveLength(10);
      // Two may be kept by undici's pool, as under any AsyncLocalStorage.
      expect(kept.filter((each) => each.deref() !== undefined).length).toBeLessThan(4);
    },
  );
});
