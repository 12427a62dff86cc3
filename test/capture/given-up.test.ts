import { EventEmitter, once } from "node:events";
import { observeWechat } from "@wechat-errors/core/node";
import * as undici from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHttp } from "../support/clients.js";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";

let wechat: FakeWechat;
const connections = new EventEmitter();
beforeAll(async () => {
  wechat = await startFakeWechat(({ call }, response) => {
    response.once("close", () => connections.emit("closed"));
    if (call.pathname === "/picture") {
      response.setHeader("content-type", "image/jpeg");
      return void response.write(Buffer.alloc(500, 0xd8));
    }
    response.setHeader("content-type", "application/json");
    response.write('{"errcode":40003,"err');
  });
});
afterAll(() => wechat.close());

/** Each opens a reply that the fake does not end, reads some of it and gives up the rest. */
const giveUps: readonly (readonly [name: string, giveUp: (url: string) => Promise<void>])[] = [
  [
    "http.request",
    async (url) => {
      const response = await openHttp(url);
      await once(response, "data");
      response.destroy();
    },
  ],
  [
    "fetch with an AbortController",
    async (url) => {
      const controller = new AbortController();
      const { body } = await fetch(url, { signal: controller.signal });
      await body!.getReader().read();
      controller.abort();
    },
  ],
  [
    "fetch that cancels its stream",
    async (url) => {
      const reader = (await fetch(url)).body!.getReader();
      await reader.read();
      await reader.cancel();
    },
  ],
  [
    "fetch that cancels its stream and says why",
    async (url) => {
      const reader = (await fetch(url)).body!.getReader();
      await reader.read();
      await reader.cancel("enough");
    },
  ],
  [
    "fetch that cancels its body, unread, with an error of its own",
    async (url) => (await fetch(url)).body!.cancel(new Error("enough")),
  ],
  ...["enough", new Error("enough"), { enough: true }, 7].map(
    (reason) =>
      [
        `fetch aborted with ${typeof reason === "object" ? JSON.stringify(reason) : reason} (${reason instanceof Error ? "an error" : typeof reason})`,
        async (url: string) => {
          const controller = new AbortController();
          const { body } = await fetch(url, { signal: controller.signal });
          await body!.getReader().read();
          controller.abort(reason);
        },
      ] as const,
  ),
  [
    "the fetch of undici 7, aborted with an error",
    async (url) => {
      const controller = new AbortController();
      const { body } = await undici.fetch(url, { signal: controller.signal });
      await body!.getReader().read();
      controller.abort(new Error("enough"));
    },
  ],
  [
    "undici request() destroyed with an error",
    async (url) => {
      const { body } = await undici.request(url);
      await once(body, "data");
      body.on("error", () => undefined).destroy(new Error("enough"));
    },
  ],
  [
    "undici request()",
    async (url) => {
      const { body } = await undici.request(url);
      await once(body, "data");
      body.on("error", () => undefined).destroy();
    },
  ],
];

describe.each(giveUps)("%s that gives up a body in the middle", (_, giveUp) => {
  test.each(["/envelope", "/picture"])("leaves no error behind: %s", async (path) => {
    const logger = new MemoryLogger();
    await observeWechat(
      async (scope) => {
        const closed = once(connections, "closed");
        await giveUp(wechat.origin + path);
        // Our end went first: whatever would be seen has been seen.
        await closed;
        expect(scope.wechatErrors).toEqual([]);
      },
      { upstreams: wechat.upstreams, logger },
    );
    expect(logger.lines).toEqual([]);
  });

  test.each(frameworks)(
    "does not hold back what the handler writes, in $name",
    async (framework) => {
      let arrived = (): void => undefined;
      const app = await framework.serve(
        async ({ request, response, detach }) => {
          detach();
          await giveUp(wechat.origin);
          response.setHeader("content-type", "text/plain");
          response.write("begun ");
          // A response held until its end would never arrive.
          await new Promise<void>((resolve) => (arrived = resolve));
          response.end(`errors: ${request.wechatErrors.length}`);
        },
        { upstreams: wechat.upstreams, logger: new MemoryLogger() },
      );
      const response = await openHttp(app.origin);
      const [first] = (await once(response.setEncoding("utf8"), "data")) as [string];
      arrived();
      const [second] = (await once(response, "data")) as [string];
      expect(first + second).toBe("begun errors: 0");
      await app.close();
    },
  );
});
