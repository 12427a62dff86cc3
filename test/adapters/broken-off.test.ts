import { once } from "node:events";
import { request as callHttp, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { allFrameworks as frameworks } from "../support/more-frameworks.js";
import { stage } from "../support/stage.js";

/** A body whose first part is there, and whose rest never comes unless it fails. */
const halfOf = () => {
  const body = new Readable({ read: () => undefined });
  body.on("error", () => undefined);
  body.push("first");
  return body;
};

// Without a whole response the error has not reached the client in any form.
describe.each(frameworks)("$name, where a response is broken off half way", (framework) => {
  const cases = [
    ["the client leaves", "read"],
    ["the client leaves", "unread"],
    ["the stream fails", "read"],
    ["the stream fails", "unread"],
  ] as const;
  test.each(cases)("tells that nobody answered an error: %s, %s", async (who, how) => {
    let body!: Readable;
    const { origin, logger } = await stage(framework, async ({ ask, request, stream }) => {
      await ask();
      if (how === "read") expect(request.wechatError).toBeDefined();
      stream((body = halfOf()));
    });
    const call = callHttp(`${origin}/?code=40001`).end();
    call.on("error", () => undefined);
    const [response] = (await once(call, "response")) as [IncomingMessage];
    response.on("error", () => undefined);
    await once(response, "data");
    if (who === "the client leaves") call.destroy();
    else {
      const failed = new Promise((resolve) => body.once("close", resolve));
      body.destroy(new Error("the disk"));
      await failed;
      // Koa 2 pipes a stream and looks at its failure no more: with us or without, the response stays
      // open until the client gives it up.
      if (framework.name === "Koa 2") call.destroy();
    }
    const [line] = await logger.until(1);
    expect(line!.record.outcome).toBe("unanswered");
  });
});
