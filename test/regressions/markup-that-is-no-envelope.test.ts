import { readReply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

const LENGTH = 64 * 1024;
/** How much longer than sound text of the same length anything may take; it was 50 times and more. */
const MUCH = 16;

const fill = (text: string, start = "", end = "") =>
  start + text.repeat(Math.floor((LENGTH - start.length - end.length) / text.length)) + end;

const ROW =
  '<div class=row><a href="/p?a=1&b=2" disabled>item &nbsp; text</a><br><img src=x></div>\n';
const PAGE = fill(ROW, "<!doctype html><html><body>", "</body></html>");
const ENVELOPE = fill("<item>some value</item>", "<xml>", "</xml>");

const BROKEN: Readonly<Record<string, string>> = {
  "a page of HTML": PAGE,
  "nothing but <": fill("<"),
  "an envelope with nothing but < in it": fill("<", "<xml>"),
  "nothing but attributes": fill("a ", "<xml "),
  "nothing but end tags": fill("</a>"),
};

/** The shortest of several times, in which the least else was done. */
async function shortest(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

const read = (body: string) => readReply({ host: "api.weixin.qq.com", path: "/pay", body });

test.each(Object.entries(BROKEN))(
  "a reply that is %s is read like a sound one",
  async (_, body) => {
    const sound = await shortest(() => read(ENVELOPE));
    expect(await shortest(() => read(body))).toBeLessThan(MUCH * sound);
  },
);

describe.each(frameworks)("$name", (framework) => {
  test("sends a page like any text, however many errors were ignored before", async () => {
    let begun = 0;
    const { raw } = await stage(framework, async ({ ask, url, send, response }) => {
      for (let path = 0; path < 5; path++) await ask(`/${path}`);
      response.setHeader("content-type", "text/html");
      begun = performance.now();
      send(url.pathname === "/page" ? PAGE : fill("some words "));
    });
    const timeOf = async (path: string) => {
      const times: number[] = [];
      for (let round = 0; round < 3; round++) {
        await raw(`${path}?code=40003`);
        times.push(performance.now() - begun);
      }
      return Math.min(...times);
    };
    const text = await timeOf("/text");
    expect(await timeOf("/page")).toBeLessThan(MUCH * text);
  });
});
