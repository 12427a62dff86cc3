import { expect, onTestFinished, test } from "vitest";
import { envelope, startFakeWechat } from "../support/fake-wechat.js";
import { HeldReplies } from "../support/held-replies.js";
import { undiciCopies } from "../support/http-clients/undici.js";
import { Sink } from "./sink.js";
import { strayErrors } from "./stray-errors.js";

const CALLS = 3;

test.each(undiciCopies.filter(({ runsHere }) => runsHere))(
  "undici $major: one handler object for the calls of several has nobody's error at another",
  async ({ load }) => {
    const { Pool } = await load();
    const replies = new HeldReplies();
    const wechat = await startFakeWechat(replies.reply);
    const pool = new Pool(wechat.origin);
    onTestFinished(async () => {
      await pool.close();
      await wechat.close();
    });
    const sink = new Sink();
    const allEnded = replies.all(CALLS).then(async (arrivals) => {
      for (const arrival of arrivals) {
        const ended = sink.ended();
        envelope(...arrival);
        await ended;
      }
    });
    const stray = await strayErrors(wechat.upstreams, CALLS, async (path) => {
      pool.dispatch({ method: "GET", path: `${path}?code=40003` }, sink);
      await allEnded;
    });
    expect(stray).toEqual([]);
  },
);
