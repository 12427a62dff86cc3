// What may come that takes long: against something plain of the same length.
import { readReply } from "@wechat-errors/core";
import { interleaved, ratio, roundByRound, spread } from "./interleaved.js";
import { nanoseconds } from "./reading.js";

const MOST = 64 * 1024;
const ROUNDS = 15;
const TIMES = 10;

const filled = (bytes, text) => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
const list = (length, item) => Array.from({ length }, (_, id) => item(id));
const percent = (text) => [...text].map((each) => `%${each.charCodeAt(0).toString(16)}`).join("");

/** Queries of so many bytes: their values are looked for in errmsg. */
const QUERIES = {
  words: (bytes) => filled(bytes, list(8000, (id) => `inva${id}lid`).join("&")),
  "short values": (bytes) => filled(bytes, list(20_000, (id) => `k=${id.toString(36)}`).join("&")),
  "percent signs": (bytes) => filled(bytes, "%"),
  "values encoded twice": (bytes) => filled(bytes, `a=${percent(percent("openid"))}&`),
  spaces: (bytes) => `a=${filled(bytes, " ")}`,
};

/** What the longest query costs, and that one of ten times the bytes costs no more than ten times as much. */
export async function* benchQueries() {
  const errmsg = filled(2000, "invalid openid k0 ");
  const body = Buffer.from(JSON.stringify({ errcode: 40003, errmsg }));
  const host = "api.weixin.qq.com";
  for (const [name, query] of Object.entries(QUERIES)) {
    const [long, short, none] = [MOST, MOST / 10, 0].map((bytes) => {
      const received = { host, path: `/cgi-bin/user/info?${query(bytes)}`, body };
      return () => nanoseconds(TIMES, () => readReply(received));
    });
    const samples = await interleaved({ long, short, none }, ROUNDS);
    const beyondNone = (each) =>
      each.map((value, round) => Math.max(value - samples.none[round], 1));
    yield {
      figure: `a query of 64 KiB, ${name}: to one of a tenth`,
      ...spread(roundByRound(beyondNone(samples.long), beyondNone(samples.short), ratio)),
      target: { atMost: 12 },
      note: `${(spread(beyondNone(samples.long)).measured / 1e6).toFixed(2)} ms`,
    };
  }
}

const around = (text, start = "", end = "") =>
  start + filled(MOST - start.length - end.length, text) + end;

const ROW =
  '<div class=row><a href="/p?a=1&b=2" disabled>item &nbsp; text</a><br><img src=x></div>\n';
const MARKUP = {
  "a page of HTML": around(ROW, "<!doctype html><html><body>", "</body></html>"),
  "nothing but <": around("<"),
  "an envelope with nothing but < in it": around("<", "<xml>"),
  "nothing but attributes": around("a ", "<xml "),
  "nothing but end tags": around("</a>"),
};

/** Markup that is no envelope: an XML parser that goes on after each error took fifty times as long. */
export async function* benchMarkup() {
  const reader = (text) => {
    const received = { host: "api.weixin.qq.com", path: "/pay", body: Buffer.from(text) };
    return () => nanoseconds(TIMES, () => readReply(received));
  };
  const sound = reader(around("<item>some value</item>", "<xml>", "</xml>"));
  for (const [name, text] of Object.entries(MARKUP)) {
    const samples = await interleaved({ sound, broken: reader(text) }, ROUNDS);
    yield {
      figure: `64 KiB of markup, ${name}: to a sound envelope`,
      ...spread(roundByRound(samples.broken, samples.sound, ratio)),
      target: { atMost: 2 },
      note: `${(spread(samples.broken).measured / 1e6).toFixed(2)} ms`,
    };
  }
}
