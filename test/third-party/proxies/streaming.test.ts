import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openHttp } from "../../support/clients.js";
import type { Reply } from "../../support/fake-wechat.js";
import { frameworks } from "../../support/frameworks.js";
import { stage } from "../../support/stage.js";
import { proxies, through } from "./proxies.js";

/** Replies that must be let out before there is more of them, by their type. */
const REPLIES: readonly [what: string, type: string, pieces: readonly string[]][] = [
  ["a picture", "image/png", ["\u0089PNG", "...IEND"]],
  ["a download", "application/octet-stream", ["{", "}"]],
  ["text", "text/plain", ["first ", "second"]],
  ["a long JSON text", "application/json", [`{"list":["${"x".repeat(70_000)}`, '"]}']],
  ["JSON lines", "application/x-ndjson", ['{"errcode":40003}\n', '{"errcode":0}\n']],
  [
    "server-sent events",
    "text/event-stream",
    ["data: one\n\n", 'data: {"errcode":40003,"errmsg":"invalid openid"}\n\n', ": bye\n\n"],
  ],
  // Blank lines are how an envelope may begin, too.
  ["server-sent events after a blank line", "text/event-stream", ["\n", "data: one\n\n"]],
];

/** Reads so many bytes, and leaves the response paused. */
async function read(response: IncomingMessage, length: number): Promise<string> {
  let text = "";
  while (text.length < length) {
    const chunk = response.read() as Buffer | null;
    if (chunk === null) await once(response, "readable");
    else text += chunk.toString("latin1");
  }
  return text;
}

// What is held back is let go after a while, which would hide here that it was held.
beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterAll(() => void vi.useRealTimers());

describe.each(frameworks)("$name", (framework) => {
  describe.each(proxies)("$name", (proxy) => {
    // WeChat waits for the client to have each piece: held back, nothing would go on.
    test.each(REPLIES)("lets out %s piece by piece", async (_, type, pieces) => {
      let goOn!: () => void;
      const reply: Reply = (_request, response) => {
        const rest = [...pieces];
        goOn = () => {
          const piece = rest.shift();
          if (piece === undefined) response.end();
          else response.write(piece, "latin1");
        };
        response.writeHead(200, { "content-type": type });
        goOn();
      };
      const app = await stage(framework, through(proxy), { reply });
      const response = await openHttp(app.origin, { agent: false });
      expect(response.headers["content-type"]).toBe(type);
      for (const piece of pieces) {
        expect(await read(response, piece.length)).toBe(piece);
        goOn();
      }
      response.resume();
      await once(response, "end");
      expect(app.logger.lines).toEqual([]);
    });
  });
});
