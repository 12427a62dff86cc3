import { channel } from "node:diagnostics_channel";
import { observeWechat } from "@wechat-errors/core/node";
import { expect, test } from "vitest";

const create = channel("undici:request:create");
const sent = channel("undici:client:sendHeaders");
/** As that of undici's request(): it knows its caller. */
const handler = { runInAsyncScope: <T>(work: () => T): T => work() };

const HANDLER = Symbol("handler");

/** Microseconds of our own that so many calls take, all of which wait for a connection at once. */
function costOf(calls: number): Promise<number> {
  const requests = Array.from({ length: calls }, (_, index) => ({
    origin: "https://api.weixin.qq.com",
    path: `/${index}`,
    method: "GET",
    [HANDLER]: handler,
  }));
  return observeWechat(() => {
    const before = process.cpuUsage();
    for (const request of requests) create.publish({ request });
    for (const request of requests) sent.publish({ request });
    return process.cpuUsage(before).user;
  });
}

test("calls that wait for a connection cost no more each, the more there are", async () => {
  await costOf(1000);
  const least = async (calls: number) =>
    Math.min(...[await costOf(calls), await costOf(calls), await costOf(calls)]);
  const few = await least(1000);
  // Copying a list at each made it 256 times as much.
  expect(await least(16_000)).toBeLessThan(16 * 4 * few);
});
