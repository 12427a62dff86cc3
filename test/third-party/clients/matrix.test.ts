import { observeWechat, type Observed } from "@wechat-errors/core/node";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { connectAlone, everyClient } from "../../support/http-clients/every-client.js";
import type { HttpClient } from "../../support/http-clients/http-client.js";
import {
  startWechatForClients,
  type WechatForClients,
} from "../../support/http-clients/wechat-for-clients.js";
import { MemoryLogger } from "../../support/log.js";
import { inAnyForm, pathTo, WHOLE } from "./replies.js";
import { ways } from "./ways.js";

const CODE = 40003;

let wechat: WechatForClients;
beforeAll(async () => void (wechat = await startWechatForClients(inAnyForm)));
afterAll(() => wechat.close());

async function connected(client: HttpClient) {
  const session = await connectAlone(client);
  onTestFinished(async () => {
    await session.close?.();
  });
  return session;
}

/** What the client had, or what it threw: without what differs from call to call. */
async function outcomeOf(had: Promise<unknown>): Promise<unknown> {
  try {
    return await had;
  } catch (error) {
    const { name, code } = error as Error & { code?: unknown };
    return { name, code };
  }
}

const codesOf = ({ wechatErrors }: Observed) =>
  wechatErrors.map(({ error: { code, kind } }) => code ?? kind);

/** How many replies are still watched: no part of the public types, and what holds a response back. */
const pendingOf = (scope: Observed) =>
  (scope as unknown as { hasReplyUnderWay: boolean }).hasReplyUnderWay ? 1 : 0;

/** What was logged that is no error of WeChat's. */
const complaintsOf = ({ lines }: MemoryLogger) =>
  lines.filter(({ record: { event } }) => event !== "wechat.error");

for (const client of everyClient) {
  describe.skipIf(!client.runsHere)(client.name, () => {
    const possible = ways.filter(({ needs }) => needs === undefined || client.can.includes(needs));

    test.each(possible)("$name", async ({ form, seen, take }) => {
      const session = await connected(client);
      const url = wechat.originFor(client) + pathTo(form, CODE);
      const logger = new MemoryLogger();
      const without = await outcomeOf(take(session, url));
      await observeWechat(
        async (scope) => {
          const had = await outcomeOf(take(session, url));
          const [codes, pending] = [codesOf(scope), pendingOf(scope)];
          expect({ codes, pending }).toEqual({ codes: seen ? [CODE] : [], pending: 0 });
          expect(had).toEqual(without);
        },
        { upstreams: wechat.upstreams, logger },
      );
      expect(complaintsOf(logger)).toEqual([]);
    });

    test.runIf(client.can.includes("open"))("never read", async () => {
      const session = await connected(client);
      const logger = new MemoryLogger();
      const scope = await observeWechat(
        async (scope) => {
          await session.open!(wechat.originFor(client) + pathTo(WHOLE, CODE));
          return scope;
        },
        { upstreams: wechat.upstreams, logger },
      );
      // Whether it came before the work had ended or after: nobody had to read it.
      const [line] = await logger.until(1);
      expect(line?.record.code).toBe(CODE);
      expect(complaintsOf(logger)).toEqual([]);
      expect(pendingOf(scope)).toBe(0);
    });

    test("no error after a success", async () => {
      const session = await connected(client);
      const logger = new MemoryLogger();
      const url = wechat.originFor(client) + pathTo(WHOLE, 0);
      const codes = await observeWechat(
        async (scope) => {
          await session.ask(url);
          return codesOf(scope);
        },
        { upstreams: wechat.upstreams, logger },
      );
      expect(codes).toEqual([]);
      expect(logger.lines).toEqual([]);
    });

    test("can do what it says, and no more", async () => {
      const session = await connected(client);
      for (const ability of ["open", "clone", "save"] as const)
        expect(session[ability] !== undefined, ability).toBe(client.can.includes(ability));
    });
  });
}
