import { once } from "node:events";
import type { LogRecord } from "@wechat-errors/core";
import type { Logger } from "@wechat-errors/core/node";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { envelope, type Reply } from "../support/fake-wechat.js";
import { frameworks, type App } from "../support/frameworks.js";
import { everyClient } from "../support/http-clients/every-client.js";
import type { HttpClient, Pool } from "../support/http-clients/http-client.js";
import { dispatcherOf } from "../support/http-clients/undici.js";
import {
  startWechatForClients,
  type WechatForClients,
} from "../support/http-clients/wechat-for-clients.js";
import { getAll } from "../support/pipelined.js";
import { shuffled } from "../support/shuffled.js";
import { volume } from "../support/volume.js";

const FULL = 2000;
const TENTH = FULL / 10;
const FIRST_CODE = 1_000_000;
/** That the requests come over. */
const CONNECTIONS = 20;

const SOCKETS = 8;
const BOUNDED = { sockets: SOCKETS } as const;
/** Calls that a client without bounds surely makes at the same time. */
const TOGETHER = 40;

// As many at a time as the limit on open files lets: a call takes two, and others need some too.
const WAVE = [2000, 1000, 400, 200, 80].find((size) => size * 4 <= openFilesLimit()) ?? 40;

function openFilesLimit(): number {
  const { userLimits } = process.report.getReport() as {
    userLimits: { open_files: { soft: number | "unlimited" } };
  };
  const { soft } = userLimits.open_files;
  return soft === "unlimited" ? Infinity : soft;
}

// What the test at hand does: how WeChat answers, how a handler asks, and what came of it.
let answer: Reply;
let ask: (code: string) => Promise<unknown>;
/** The code that was sent to a request, by its path, with the one that its handler found. */
let found: (readonly [sent: string, found: string])[] = [];
/** The same, with those that were logged for it: later ones too, which no handler sees. */
let logged: (readonly [sent: string, logged: string])[] = [];
let closings: Promise<unknown>[] = [];

const log = (record: object): void => {
  const { request, code } = record as LogRecord;
  logged.push([request!.path!.slice(1), String(code)]);
};
const logger: Logger = { debug: log, info: log, warn: log, error: log };

let wechat: WechatForClients;
let apps: readonly App[];
beforeAll(async () => {
  wechat = await startWechatForClients((request, response) => answer(request, response));
  const under = frameworks.filter(({ name }) => name === "Express 5" || name === "Koa 3");
  apps = await Promise.all(
    under.map(({ serve }) =>
      serve(
        async ({ request, response, url, json }) => {
          closings.push(once(response, "close"));
          const code = url.pathname.slice(1);
          await ask(code);
          found.push([code, String(request.wechatError?.code)]);
          json({});
        },
        { upstreams: wechat.upstreams, logger },
      ),
    ),
  );
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await wechat.close();
});

/** Sends concurrent requests, each with a code of its own. */
async function send(
  { origin }: App,
  client: HttpClient,
  pool: Pool | undefined,
  requests: number,
): Promise<void> {
  const session = await client.connect(pool);
  onTestFinished(async () => {
    await session.close?.();
  });
  answer = shuffled(pool?.sockets ?? TOGETHER, requests, envelope);
  ask = (code) => session.ask(`${wechat.originFor(client)}/cgi-bin/menu/create?code=${code}`);
  [found, logged, closings] = [[], [], []];
  const paths = Array.from({ length: requests }, (_, i) => `/${FIRST_CODE + i}`);
  for (let from = 0; from < requests; from += WAVE)
    await getAll(origin, paths.slice(from, from + WAVE), CONNECTIONS);
  await Promise.all(closings);
}

const NONE = String(undefined);
const isOther = ([sent, other]: readonly [string, string]) => other !== sent;
const isNone = ([, none]: readonly [string, string]) => none === NONE;

/** No request has another's error, neither while it was handled nor afterwards. */
function expectOwnOrNone(): void {
  expect(found.filter((each) => isOther(each) && !isNone(each))).toEqual([]);
  expect(logged.filter(isOther)).toEqual([]);
}

/** Every request has had its own error, and no other. */
function expectOwn(requests: number): void {
  expect(found).toHaveLength(requests);
  expect(found.filter(isOther)).toEqual([]);
  expect(logged).toHaveLength(requests);
  expect(logged.filter(isOther)).toEqual([]);
}

// Those of other copies remember their caller in the same way as request() does.
const isolated = everyClient.filter(({ name }) => !/^undici [56] (stream|pipeline)/.test(name));

/** One of each way to make a call that capture has a way to see. */
const MECHANISMS: readonly string[] = [
  ...["http.request", "https.request", "fetch"],
  ...["undici 5 request()", "undici 7 request()", "undici 7 fetch()", "undici 7 stream()"],
];

/**
 * Usually all of them for one client of each mechanism, where its calls wait for a socket: it is
 * then that another's context is at hand when a call goes out.
 */
function requestsOf({ name }: HttpClient, pool?: Pool): number {
  if (volume === "full") return FULL;
  return volume === "usual" && pool && MECHANISMS.includes(name) ? FULL : TENTH;
}

/** One framework serves a client's calls over one kind of pool, the other over the other. */
const appFor = (client: HttpClient, kind: 0 | 1) => apps[(isolated.indexOf(client) + kind) % 2]!;

describe("concurrent requests, each with a code of its own", () => {
  for (const client of isolated)
    test.skipIf(!client.runsHere)(`${client.name}, without bounds`, async () => {
      const requests = requestsOf(client);
      await send(appFor(client, 0), client, undefined, requests);
      expectOwn(requests);
    });

  // Before capture has met that copy of undici.
  test("undici 7 fetch(), over a bounded pool of its own: absent at first, never another's", async () => {
    const client = everyClient.find(({ name }) => name === "undici 7 fetch()")!;
    const requests = requestsOf(client);
    await send(apps[0]!, client, BOUNDED, requests);
    expectOwnOrNone();
    expect(found).toHaveLength(requests);
    expect(found.filter(isNone)).not.toEqual([]);
  });

  for (const client of isolated)
    test.skipIf(!client.runsHere)(`${client.name}, over ${SOCKETS} sockets`, async () => {
      const app = appFor(client, 1);
      if (client.learnt) {
        await send(app, client, BOUNDED, 4 * SOCKETS);
        expectOwnOrNone();
      }
      const requests = requestsOf(client, BOUNDED);
      await send(app, client, BOUNDED, requests);
      expectOwn(requests);
    });

  test.each([0, 1])("fetch, over a bounded pool that is the global one (%i)", async (kind) => {
    const { Agent, getGlobalDispatcher, setGlobalDispatcher } = await import("undici");
    const fetch = everyClient.find(({ name }) => name === "fetch")!;
    const before = getGlobalDispatcher();
    setGlobalDispatcher(dispatcherOf({ Agent }, BOUNDED));
    const requests = requestsOf(fetch);
    try {
      await send(apps[kind]!, { ...fetch, connect: () => fetch.connect() }, BOUNDED, requests);
      expectOwn(requests);
    } finally {
      setGlobalDispatcher(before);
    }
  });
});
