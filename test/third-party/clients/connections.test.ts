import type { Socket } from "node:net";
import { observeWechat, type ObserveOptions, type Observed } from "@wechat-errors/core/node";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { envelope, type Reply } from "../../support/fake-wechat.js";
import { everyClient } from "../../support/http-clients/every-client.js";
import type { HttpClient, Pool, Session } from "../../support/http-clients/http-client.js";
import {
  startWechatForClients,
  type WechatForClients,
} from "../../support/http-clients/wechat-for-clients.js";
import { MemoryLogger } from "../../support/log.js";

const PIPELINED = 4;

const sockets = new Set<Socket>();
let held: (() => void)[] = [];

/** Answers no call to `/pipelined` before so many have come over one connection. */
const reply: Reply = (request, response) => {
  sockets.add(request.socket);
  const { pathname } = request.call;
  if (pathname === "/no-content") return response.writeHead(204).end();
  if (pathname !== "/pipelined") return envelope(request, response);
  held.push(() => envelope(request, response));
  if (held.length < PIPELINED) return;
  for (const send of held) send();
  held = [];
};

let wechat: WechatForClients;
beforeAll(async () => void (wechat = await startWechatForClients(reply)));
afterAll(() => wechat.close());

const codesOf = ({ wechatErrors }: Observed) => wechatErrors.map(({ error }) => error.code);

async function observe<T>(work: (scope: Observed) => Promise<T>): Promise<T> {
  const options: ObserveOptions = { upstreams: wechat.upstreams, logger: new MemoryLogger() };
  return observeWechat(work, options);
}

async function connected(client: HttpClient, pool: Pool): Promise<Session> {
  const session = await client.connect(pool);
  onTestFinished(async () => {
    await session.close?.();
  });
  if (client.learnt) await meet(client, session);
  sockets.clear();
  return session;
}

/** Lets a call wait for another's socket: that is how capture meets a copy of undici. */
async function meet(client: HttpClient, session: Session): Promise<void> {
  const url = `${wechat.originFor(client)}/cgi-bin/get?code=1`;
  await Promise.all([1, 2, 3].map(() => observe(() => session.ask(url))));
}

for (const client of everyClient)
  describe.skipIf(!client.runsHere)(client.name, () => {
    test("keeps apart what comes over one connection", async () => {
      const session = await connected(client, { sockets: 1 });
      const origin = wechat.originFor(client);
      await observe(async (scope) => {
        await session.ask(`${origin}/cgi-bin/a?code=40003`);
        expect(codesOf(scope)).toEqual([40003]);
        await session.ask(`${origin}/no-content`);
        expect(codesOf(scope)).toEqual([40003]);
        await session.ask(`${origin}/cgi-bin/b?code=45009`);
        expect(codesOf(scope)).toEqual([40003, 45009]);
        // The same call as the first, which has now recovered.
        await session.ask(`${origin}/cgi-bin/a?code=0`);
        expect(scope.wechatErrors).toMatchObject([{ outcome: "recovered" }, {}]);
      });
      expect(sockets.size).toBe(1);
    });

    test.runIf(client.can.includes("pipeline"))(
      "keeps apart what is pipelined over one connection",
      async () => {
        const session = await connected(client, { sockets: 1, pipelining: PIPELINED });
        const codes = Array.from({ length: PIPELINED }, (_, i) => 40001 + i);
        const seen = await Promise.all(
          codes.map((code) =>
            observe(async (scope) => {
              await session.ask(`${wechat.originFor(client)}/pipelined?code=${code}`);
              return codesOf(scope);
            }),
          ),
        );
        expect(seen).toEqual(codes.map((code) => [code]));
        expect(sockets.size).toBe(1);
      },
    );
  });
