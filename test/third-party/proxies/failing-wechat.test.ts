import { describe, expect, test } from "vitest";
import type { Reply } from "../../support/fake-wechat.js";
import { frameworks } from "../../support/frameworks.js";
import { stage, type Stage } from "../../support/stage.js";
import { lose } from "../scenario.js";
import { proxies, through } from "./proxies.js";
import { expectAsWithoutUs } from "./side-by-side.js";
import { seenAtLast } from "./watched-call.js";

/** First halves of replies, by what becomes of them in the app. */
const HALVES: readonly [what: string, type: string, half: string | Buffer][] = [
  ["an error reply, held until then", "application/json", '{"errcode":40003,"errmsg":'],
  ["a fine reply, held until then", "application/json", '{"errcode":0,"list":["'],
  ["a download", "application/octet-stream", Buffer.alloc(256 * 1024, "x")],
];

describe.each(frameworks)("$name", (framework) => {
  describe.each(proxies)("$name, where WeChat dies half way,", (proxy) => {
    test.each(HALVES)("lets out as much of %s as without us", async (_, type, half) => {
      let dead!: () => void;
      const reply: Reply = (_request, response) => {
        response.once("close", dead);
        response.writeHead(200, { "content-type": type, "x-wechat": "yes" });
        // Not in this turn, by the end of which nothing of it has left.
        response.write(half, () => response.socket!.end());
      };
      const play = (app: Stage) =>
        seenAtLast(app, new Promise<void>((resolve) => (dead = resolve)));
      const { played } = await expectAsWithoutUs(framework, through(proxy), play, { reply });
      expect(played.status).toBe(200);
      expect(played.body).toHaveLength(half.length);
      expect(played.end).not.toBe("complete");
    });
  });

  describe("where WeChat hangs up before it answers", () => {
    const reply = lose;

    test.each(proxies.filter(({ hasErrorPage }) => hasErrorPage))(
      "leaves $name its own error page",
      async (proxy) => {
        const { played } = await expectAsWithoutUs(framework, through(proxy), seenAtLast, {
          reply,
        });
        expect(played.status).toBe(504);
      },
    );

    // They throw what the client throws.
    test.each(proxies.filter(({ hasErrorPage }) => !hasErrorPage))(
      "answers 503 for $name",
      async (proxy) => {
        const { status, body } = await seenAtLast(
          await stage(framework, through(proxy), { reply }),
        );
        expect(status).toBe(503);
        expect(JSON.parse(body)).toMatchObject({ kind: "unavailable" });
      },
    );
  });
});
