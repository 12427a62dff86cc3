import { expect, onTestFinished, test } from "vitest";
import { envelope, startFakeWechat } from "../support/fake-wechat.js";
import { undiciCopies, type Undici } from "../support/http-clients/undici.js";
import { shuffled } from "../support/shuffled.js";
import { strayErrors } from "./stray-errors.js";

const SOCKETS = 2;
const CALLS = 30;
const INTERCEPTORS = 8;

/** A pool for each origin, whose clients have so many interceptors that the stack is deep. */
function agentOf({ Agent, Client, Pool }: Undici) {
  const client = (...[origin, options]: ConstructorParameters<typeof Client>) => {
    const bare = new Client(origin, options);
    let dispatch = bare.dispatch.bind(bare);
    for (let count = 0; count < INTERCEPTORS; count++) {
      const next = dispatch;
      dispatch = (request, handler) => next(request, handler);
    }
    return Object.assign(bare, { dispatch });
  };
  return new Agent({
    factory: (origin, options) =>
      new Pool(origin, Object.assign(options, { connections: SOCKETS, factory: client })),
  });
}

test.each(undiciCopies.filter(({ runsHere }) => runsHere))(
  "undici $major: a call that leaves a pool's queue through interceptors has its own error or none",
  async ({ load }) => {
    const undici = await load();
    const wechat = await startFakeWechat(shuffled(SOCKETS, CALLS, envelope));
    const dispatcher = agentOf(undici);
    onTestFinished(async () => {
      await dispatcher.close();
      await wechat.close();
    });
    const stray = await strayErrors(wechat.upstreams, CALLS, async (path) =>
      (await undici.fetch(`${wechat.origin}${path}?code=40003`, { dispatcher })).text(),
    );
    expect(stray).toEqual([]);
  },
);
