import { observeWechat, type ObserveOptions } from "@wechat-errors/core/node";
import type { Dispatcher } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  envelope,
  startFakeWechat,
  type FakeWechat,
  type Reply,
} from "../../support/fake-wechat.js";
import { undiciCopies, type Undici } from "../../support/http-clients/undici.js";
import { MemoryLogger } from "../../support/log.js";

const CALLS = 60;
const CONNECTIONS = 2;
const FIRST_CODE = 1_000_000;

/** A way to bound connections, or to change what is sent over them. */
interface Kind {
  readonly name: string;
  /** The first major version of undici that has it. */
  readonly since: number;
  readonly make: (undici: Undici, origin: string) => Dispatcher;
  /** What WeChat does at first, before it answers. */
  readonly first?: "/moved" | "/busy";
}

const bound = { connections: CONNECTIONS };
const RETRY = { maxRetries: 1, minTimeout: 1 };

const kinds: readonly Kind[] = [
  { name: "Client", since: 5, make: ({ Client }, origin) => new Client(origin) },
  { name: "Pool", since: 5, make: ({ Pool }, origin) => new Pool(origin, bound) },
  { name: "Agent", since: 5, make: ({ Agent }) => new Agent(bound) },
  {
    name: "BalancedPool",
    since: 5,
    make: ({ BalancedPool }, origin) => new BalancedPool([origin], bound),
  },
  {
    name: "RetryAgent",
    since: 6,
    first: "/busy",
    make: ({ Agent, RetryAgent }) => new RetryAgent(new Agent(bound), RETRY),
  },
  {
    name: "Agent with interceptors.retry()",
    since: 6,
    first: "/busy",
    make: ({ Agent, interceptors }) => new Agent(bound).compose(interceptors.retry(RETRY)),
  },
  {
    name: "Agent with interceptors.redirect()",
    since: 6,
    first: "/moved",
    make: ({ Agent, interceptors }) =>
      new Agent(bound).compose(interceptors.redirect({ maxRedirections: 1 })),
  },
  {
    name: "Agent with interceptors.dns()",
    since: 6,
    make: ({ Agent, interceptors }) => new Agent(bound).compose(interceptors.dns()),
  },
  {
    name: "Agent with interceptors.responseError()",
    since: 7,
    make: ({ Agent, interceptors }) => new Agent(bound).compose(interceptors.responseError()),
  },
  {
    name: "Agent with interceptors.cache()",
    since: 7,
    make: ({ Agent, interceptors }) => new Agent(bound).compose(interceptors.cache()),
  },
];

type Read = (undici: Undici, url: string, dispatcher?: Dispatcher) => Promise<unknown>;

const apis: readonly (readonly [name: string, read: Read])[] = [
  [
    "request()",
    async ({ request }, url, dispatcher) =>
      (await request(url, dispatcher && { dispatcher })).body.text(),
  ],
  [
    "fetch()",
    async ({ fetch }, url, dispatcher) => (await fetch(url, dispatcher && { dispatcher })).text(),
  ],
];

/** Those that were turned away once. */
const busy = new Set<string>();

const reply: Reply = (request, response) => {
  const { pathname, search } = request.call;
  if (pathname === "/moved")
    return response.writeHead(302, { location: `/cgi-bin/get${search}` }).end();
  if (pathname === "/busy" && !busy.delete(search)) {
    busy.add(search);
    return response.writeHead(503, { "content-type": "image/png" }).end();
  }
  return envelope(request, response);
};

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat(reply)));
afterAll(() => wechat.close());

/**
 * The codes that concurrent pieces of work were sent, each with those that its scope has in the end.
 * Every third call belongs to no work.
 */
async function codesSeen(ask: (url: string) => Promise<unknown>, first?: Kind["first"]) {
  const options: ObserveOptions = { upstreams: wechat.upstreams, logger: new MemoryLogger() };
  const calls = Array.from({ length: CALLS }, async (_, i) => {
    const code = FIRST_CODE + i;
    const call = () => ask(`${wechat.origin}${first ?? "/cgi-bin/get"}?code=${code}`);
    if (i % 3 === 2) {
      await call();
      return undefined;
    }
    const scope = await observeWechat(async (scope) => {
      await call();
      return scope;
    }, options);
    return { code, scope };
  });
  const made = (await Promise.all(calls)).filter((each) => each !== undefined);
  return made.map(({ code, scope }) => ({
    sent: code,
    seen: scope.wechatErrors.map(({ error }) => error.code),
  }));
}

type Seen = Awaited<ReturnType<typeof codesSeen>>[number];

const hasOwn = ({ sent, seen }: Seen) => seen.includes(sent);
/** A reply of 503 has no code. */
const hasOthers = ({ sent, seen }: Seen) =>
  seen.some((code) => code !== sent && code !== undefined);

const isWrong = (each: Seen) => hasOthers(each) || !hasOwn(each);

// First, while capture has met no copy.
describe.each(undiciCopies)("undici $major, over a bounded pool that is the global one", (copy) => {
  test.skipIf(!copy.runsHere).each(apis)("%s: its own error", async (_, read) => {
    const undici = await copy.load();
    const { Agent, getGlobalDispatcher, setGlobalDispatcher } = undici;
    const before = getGlobalDispatcher();
    const dispatcher = new Agent(bound);
    setGlobalDispatcher(dispatcher);
    try {
      const seen = await codesSeen((url) => read(undici, url));
      expect(seen.filter(isWrong)).toEqual([]);
    } finally {
      setGlobalDispatcher(before);
      await dispatcher.close();
    }
  });
});

describe.each(undiciCopies)("undici $major, given", ({ major, runsHere, load }) => {
  describe.each(kinds.filter(({ since }) => since <= major))("$name", ({ make, first }) => {
    test.skipIf(!runsHere).each(apis)("%s: its own error, or none at first", async (_, read) => {
      const undici = await load();
      const dispatcher = make(undici, wechat.origin);
      const ask = (url: string) => read(undici, url, dispatcher);
      expect((await codesSeen(ask, first)).filter(hasOthers)).toEqual([]);
      // From now on, capture has met this copy.
      expect((await codesSeen(ask, first)).filter(isWrong)).toEqual([]);
      await dispatcher.close();
    });
  });
});
