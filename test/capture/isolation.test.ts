import { Agent as HttpAgent } from "node:http";
import {
  Agent as UndiciAgent,
  fetch as undiciFetch,
  getGlobalDispatcher,
  setGlobalDispatcher,
} from "undici";
import { afterAll, describe, expect, test } from "vitest";
import { boundedClients, clients, fetchThrough, type Client } from "../support/clients.js";
import { envelope, startFakeWechat } from "../support/fake-wechat.js";
import { frameworks, type Framework } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { shuffled } from "../support/shuffled.js";

const REQUESTS = 2000;
const SOCKETS = 8;
/** Calls that a client without bounds surely makes at the same time. */
const TOGETHER = 40;
const FIRST_CODE = 1_000_000;

// As many at a time as the limit on open files lets: a request takes four, and others need some too.
const WAVE = [2000, 1000, 400, 200, 80].find((size) => size * 8 <= openFilesLimit()) ?? 40;

function openFilesLimit(): number {
  const { userLimits } = process.report.getReport() as {
    userLimits: { open_files: { soft: number | "unlimited" } };
  };
  const { soft } = userLimits.open_files;
  return soft === "unlimited" ? Infinity : soft;
}

/** The code that each of 2,000 concurrent requests found, by the code that it had been sent. */
async function codesSeen({ serve }: Framework, get: Client["get"], atATime: number) {
  const wechat = await startFakeWechat(shuffled(atATime, REQUESTS, envelope));
  const app = await serve(
    async ({ request, url, json }) => {
      await get(`${wechat.origin}/cgi-bin/menu/create${url.search}`);
      json({ seen: request.wechatError?.code });
    },
    { upstreams: wechat.upstreams, logger: new MemoryLogger() },
  );
  const inbound = new UndiciAgent();
  const seen = new Map<number, number | undefined>();
  for (let from = 0; from < REQUESTS; from += WAVE) {
    const codes = Array.from({ length: WAVE }, (_, i) => FIRST_CODE + from + i);
    await Promise.all(
      codes.map(async (code) => {
        const response = await undiciFetch(`${app.origin}/?code=${code}`, { dispatcher: inbound });
        seen.set(code, ((await response.json()) as { seen?: number }).seen);
      }),
    );
  }
  await inbound.destroy();
  await app.close();
  await wechat.close();
  return seen;
}

/** Every request has found its own code. */
function expectOwn(seen: ReadonlyMap<number, number | undefined>): void {
  expect(seen.size).toBe(REQUESTS);
  expect([...seen].filter(([sent, found]) => found !== sent)).toEqual([]);
}

const agent = new HttpAgent({ keepAlive: true, maxSockets: SOCKETS });
const dispatcher = new UndiciAgent({ connections: SOCKETS });
afterAll(async () => {
  agent.destroy();
  await dispatcher.destroy();
});

const under = frameworks.filter(({ name }) => name === "Express 5" || name === "Koa 3");

// First of all, since what capture learns about a copy of undici it knows for good.
test("fetch with a bounded dispatcher of its own: the error is absent at first, never another's, and its own once learnt", async () => {
  const get = fetchThrough(dispatcher);
  const first = await codesSeen(under[0]!, get, SOCKETS);
  const wrong = [...first].filter(([sent, found]) => found !== undefined && found !== sent);
  expect(wrong).toEqual([]);
  expect(first.size).toBe(REQUESTS);
  for (const framework of under) expectOwn(await codesSeen(framework, get, SOCKETS));
});

describe.each(under)(
  "2,000 concurrent requests to $name, each with a code of its own",
  (framework) => {
    test.each(clients.filter(({ name }) => name === "fetch" || name === "axios"))(
      "$name",
      async ({ get }) => {
        expectOwn(await codesSeen(framework, get, TOGETHER));
      },
    );

    test.each(boundedClients(agent, dispatcher))("$name", async ({ get }) => {
      expectOwn(await codesSeen(framework, get, SOCKETS));
    });

    test("fetch through a bounded dispatcher that is the global one", async () => {
      const before = getGlobalDispatcher();
      setGlobalDispatcher(dispatcher);
      try {
        expectOwn(
          await codesSeen(
            framework,
            async (url) => Buffer.from(await (await fetch(url)).arrayBuffer()),
            SOCKETS,
          ),
        );
      } finally {
        setGlobalDispatcher(before);
      }
    });
  },
);
