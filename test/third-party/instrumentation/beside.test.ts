import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Child } from "../../support/child.js";
import { envelope, startFakeWechat, type FakeWechat } from "../../support/fake-wechat.js";
import { shuffled } from "../../support/shuffled.js";

const CLIENTS = ["fetch", "undici request()", "http.request", "axios"] as const;
const FRAMEWORKS = ["Express 5", "Koa 3"] as const;
type Client = (typeof CLIENTS)[number];

interface Instrument {
  readonly name: string;
  /** As instruments.js knows it. */
  readonly key: string;
  /** Whose calls it sees by itself. */
  readonly watches: readonly Client[];
  /** Whose calls it can reply to in WeChat's place. */
  readonly mocks: readonly Client[];
  /** Whether we see such a reply: only where it comes by the client's own code. */
  readonly mockedIsSeen?: boolean;
  readonly minNode?: number;
}

const INSTRUMENTS: readonly Instrument[] = [
  { name: "OpenTelemetry", key: "opentelemetry", watches: CLIENTS, mocks: [] },
  {
    name: "@mswjs/interceptors",
    key: "interceptors",
    watches: ["fetch", "http.request", "axios"],
    mocks: ["fetch", "http.request", "axios"],
    mockedIsSeen: true,
    minNode: 22,
  },
  {
    name: "nock",
    key: "nock",
    watches: CLIENTS,
    mocks: CLIENTS,
    mockedIsSeen: true,
    // By what it is made of, @mswjs/interceptors: under Node 20 concurrent calls fail, without us too.
    minNode: 22,
  },
  {
    name: "undici's MockAgent",
    key: "mockAgent",
    watches: ["fetch", "undici request()"],
    mocks: ["fetch", "undici request()"],
    mockedIsSeen: false,
  },
];

/** Codes of WeChat's, each with how our response shows it. */
const CODES = [
  { code: 40003, shows: { status: 400, code: 40003 } },
  { code: 45009, shows: { status: 503, kind: "quota_exhausted" } },
  {
    code: 0,
    shows: { reply: expect.stringMatching(/^\{"errcode":0,"errmsg":"ok .*"\}$/) as string },
  },
];

const PATH = "/cgi-bin/get";
const MOCKED_REPLY = '{"errcode":40013,"errmsg":"mocked"}';

const CALLS = FRAMEWORKS.flatMap((framework) =>
  CLIENTS.flatMap((client) => CODES.map((each) => ({ framework, client, ...each }))),
).map((call, index) => ({ ...call, id: `${index}` }));

const START_LIMIT_MS = 60_000;

const [major] = process.versions.node.split(".").map(Number);

type Origins = Readonly<Record<(typeof FRAMEWORKS)[number], string>>;

/** What the child tells, once all its responses are closed. */
interface Told {
  /** Ids of the calls that the instrument saw. */
  readonly told: readonly string[];
  /** What we logged. */
  readonly lines: readonly string[];
}

for (const { name, key, watches, mocks, mockedIsSeen, minNode = 20 } of INSTRUMENTS)
  describe.skipIf(major! < minNode).each(["before", "after"])(`${name}, put on %s us`, (order) => {
    let wechat: FakeWechat;
    // Of its own, since a connection that was opened for real stays so.
    let mocked: FakeWechat;
    let app: Child;
    let origins: Origins;
    beforeAll(async () => {
      wechat = await startFakeWechat(shuffled(CALLS.length, CALLS.length, envelope));
      mocked = await startFakeWechat();
      const file = new URL("app.js", import.meta.url);
      const args = [key, order, wechat.origin, mocked.origin];
      ({ child: app, ready: origins } = await Child.start<Origins>(file, args));
      const answers = CALLS.map(async (call) => responses.set(call, await ask(wechat, call)));
      await Promise.all(answers);
    }, START_LIMIT_MS);
    afterAll(async () => {
      await app.stop();
      await wechat.close();
      await mocked.close();
    });

    type Call = Pick<(typeof CALLS)[number], "framework" | "client" | "code" | "id">;
    const responses = new Map<Call, unknown>();

    async function ask({ origin }: FakeWechat, call: Call): Promise<unknown> {
      const { framework, client, code, id } = call;
      const query = new URLSearchParams({ client, call: `${origin}${PATH}?code=${code}&id=${id}` });
      return (await fetch(`${origins[framework]}/?${query}`)).json();
    }

    describe.each(FRAMEWORKS)("%s", (framework) => {
      test.each(CLIENTS)("%s: each of the concurrent requests has its own error", (client) => {
        const own = CALLS.filter((call) => call.framework === framework && call.client === client);
        expect(own).toHaveLength(CODES.length);
        for (const call of own) expect(responses.get(call)).toMatchObject(call.shows);
      });
    });

    test("sees what it would without us", async () => {
      const { told } = await app.ask<Told>({});
      const watched = CALLS.filter(({ client }) => watches.includes(client));
      expect(told.map(Number).toSorted((a, b) => a - b)).toEqual(
        watched.map(({ id }) => Number(id)),
      );
    });

    test("has nothing fail with us, and each error logged once", async () => {
      const { lines } = await app.ask<Told>({});
      const failing = CALLS.filter(({ code }) => code !== 0);
      expect(lines.toSorted()).toEqual(
        failing.map(({ code }) => `wechat.error ${code} thrown`).toSorted(),
      );
    });

    if (mocks.length > 0)
      test(`has its mocked replies ${mockedIsSeen ? "seen" : "go unseen"}`, async () => {
        await app.ask({ mock: [mocked.origin, PATH, MOCKED_REPLY] });
        const expected = mockedIsSeen
          ? { status: 500, kind: "credential" }
          : { reply: MOCKED_REPLY };
        for (const framework of FRAMEWORKS)
          for (const client of mocks)
            expect(await ask(mocked, { framework, client, code: 0, id: "mocked" })).toMatchObject(
              expected,
            );
      });
  });
