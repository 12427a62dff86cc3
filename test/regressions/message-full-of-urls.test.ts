import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

const URLS = 250;
const TIMES = 32;

describe.each(frameworks)("$name", (framework) => {
  test("takes no longer than its length warrants for a message full of URLs", async () => {
    const spent: number[] = [];
    const app = await stage(
      framework,
      async ({ ask, url, response }) => {
        // Each is a failure without a code, of which the thrown error might tell.
        for (let path = 0; path < 3; path++) await ask(`/${path}`);
        const message = `unknown: ${"http://".repeat(Number(url.searchParams.get("urls")))}`;
        const start = performance.now();
        response.once("close", () => spent.push(performance.now() - start));
        throw new Error(message);
      },
      { reply: (_, response) => void response.writeHead(500).end("busy") },
    );
    const shortest = async (urls: number) => {
      spent.length = 0;
      for (let round = 0; round < 3; round++)
        expect((await app.raw(`/?urls=${urls}`)).status).toBe(500);
      await app.settled();
      return Math.min(...spent);
    };
    const short = await shortest(URLS);
    expect(await shortest(TIMES * URLS)).toBeLessThan(2 * TIMES * short);
  });
});
