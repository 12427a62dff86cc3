// In a file of its own, and so in a process where nothing has been captured yet.
import type { Options } from "@wechat-errors/core/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clients } from "../support/clients.js";
import { envelope, startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { frameworks, type App, type Handler } from "../support/frameworks.js";
import { HeldReplies } from "../support/held-replies.js";
import { MemoryLogger } from "../support/log.js";

const under = frameworks.filter(({ name }) => name === "Express 5" || name === "Koa 3");
const replies = new HeldReplies();
const logger = new MemoryLogger();
const apps: App[] = [];
let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat(replies.reply)));
afterAll(async () => {
  for (const app of apps) await app.close();
  await wechat.close();
});

/** Calls WeChat by the client that the request names, and says what was seen of it. */
const handler: Handler = async ({ request, url, json }) => {
  const { get } = clients.find(({ name }) => name === url.searchParams.get("client"))!;
  await get(`${wechat.origin}/cgi-bin/get${url.search}`);
  json({ seen: request.wechatError?.code ?? "nothing" });
};

/** An app in each framework. */
async function serve(options: Options | "without us") {
  const all =
    options === "without us" ? options : { upstreams: wechat.upstreams, logger, ...options };
  const served = await Promise.all(under.map((framework) => framework.serve(handler, all)));
  apps.push(...served);
  return served;
}

let code = 1_000_000;

/** Begins a request to each app with each client, and waits until all their calls are under way. */
async function begin(to: readonly App[]) {
  const requests = to.flatMap(({ origin }) =>
    clients.map(({ name }) => {
      const own = ++code;
      const query = new URLSearchParams({ client: name, code: `${own}` });
      const response = fetch(`${origin}/?${query}`).then((each) => each.json());
      return { own, client: name, response };
    }),
  );
  const calls = await replies.all(requests.length);
  return { requests, calls };
}

type Begun = Awaited<ReturnType<typeof begin>>;
const release = (begun: readonly Begun[]) => {
  for (const call of begun.flatMap(({ calls }) => calls).reverse()) envelope(...call);
};
const answers = ({ requests }: Begun) => Promise.all(requests.map(({ response }) => response));
const nothing = ({ requests }: Begun) => requests.map(() => ({ seen: "nothing" }));
const own = ({ requests }: Begun) => requests.map(({ own }) => ({ seen: own }));

test("a call under way when the first instance is made stays unseen; all later ones are seen by their own", async () => {
  const without = await serve("without us");
  const blind = await serve({ capture: false });
  const before = [await begin(without), await begin(blind)];
  const watching = await serve({});
  const after = [await begin(watching), await begin(blind)];
  release([...before, ...after]);
  for (const begun of [...before, after[1]!]) expect(await answers(begun)).toEqual(nothing(begun));
  expect(await answers(after[0]!)).toEqual(own(after[0]!));

  // Over connections that were opened before there was any capture.
  const again = [await begin(without), await begin(watching), await begin(blind)];
  release(again);
  expect(await answers(again[0]!)).toEqual(nothing(again[0]!));
  expect(await answers(again[1]!)).toEqual(own(again[1]!));
  expect(await answers(again[2]!)).toEqual(nothing(again[2]!));

  const logged = logger.lines.map(({ record }) => record.code);
  const seen = [after[0]!, again[1]!].flatMap(({ requests }) => requests.map(({ own }) => own));
  expect(logged.toSorted()).toEqual(seen);
});
