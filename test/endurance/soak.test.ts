import { EventEmitter, once } from "node:events";
import { Agent, createServer, request, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Child } from "../support/child.js";
import { listen } from "../support/fake-wechat.js";
import { volume } from "../support/volume.js";

/**
 * In full half an hour of ten requests a second, counted rather than timed; else ten minutes of it.
 * What a request may leave behind is the same.
 */
const REQUESTS = volume === "least" ? 6_000 : 18_000;
const LEAKING_REQUESTS = 1_200;
const AT_A_TIME = 16;
const CLIENTS = 4;
const TIME_LIMIT_MS = 300_000;

/** The app is measured so many times, after as many requests each. */
const ROUNDS = 6;
/**
 * By how much the app may have grown between the first half of the rounds and the second: 64 bytes
 * and a twentieth of an object for each request of a half. What sockets and parsers keep of the
 * latest requests adds some hundred objects to a round, however many requests went before, so of
 * each half the least counts.
 */
const SPARE = { bytes: (REQUESTS / 2) * 64, objects: REQUESTS / 2 / 20 };

/** What an inbound request meets, how it is answered, and what is logged of it. */
interface Situation {
  readonly name: string;
  /** So many in each round. */
  readonly share?: number;
  /** The status, and what tells most of the body. */
  readonly response: string;
  readonly line?: string;
}

const OK = '{"errcode":0,"errmsg":"ok"}';
// Twice as long as what is looked at.
const BIG = JSON.stringify({ openid: Array<string>(4_500).fill("oLVPpjqs9BhvzwPj5A-vTYAX3GLc") });

const MIX: readonly Situation[] = [
  { name: "fine", share: 6, response: `200 ${OK.length}` },
  { name: "no call", share: 4, response: "200 done" },
  { name: "thrown", share: 3, response: "400 40003", line: "info 40003 thrown" },
  { name: "posted", share: 2, response: "400 40003", line: "info 40003 thrown" },
  { name: "relayed", share: 2, response: "503 quota_exhausted", line: "error 45009 relayed" },
  { name: "relayed success", share: 2, response: "200 ok" },
  { name: "ignored", response: "200 done", line: "warn 40003 ignored" },
  { name: "recovered", response: "200 done", line: "debug 40001 recovered" },
  { name: "big", response: `200 ${BIG.length}` },
  { name: "big in chunks", response: `200 ${BIG.length}` },
  { name: "unread", response: "200 done" },
  { name: "abandoned", response: "200 done" },
  { name: "reset", response: "503 unavailable", line: "warn unavailable thrown" },
  { name: "reset within", response: "503 unavailable", line: "warn unavailable thrown" },
  { name: "no reply", response: "504 timeout", line: "warn timeout thrown" },
  { name: "client gone", response: "none", line: "info 40003 late" },
  { name: "bug", response: "500" },
];
const ROUND = MIX.flatMap((each) => Array<Situation>(each.share ?? 1).fill(each));

const calls = new EventEmitter().setMaxListeners(0);
const held = new Map<string, () => void>();
let underWay = 0;
const wechat = createServer((call, response) => {
  underWay++;
  response.once("close", () => --underWay === 0 && calls.emit("rest"));
  const { pathname, searchParams } = new URL(call.url ?? "/", "http://127.0.0.1");
  const id = searchParams.get("id") ?? "";
  const errcode = Number(searchParams.get("code") ?? 0);
  const envelope = errcode === 0 ? OK : JSON.stringify({ errcode, errmsg: "some words" });
  switch (pathname) {
    case "/reply":
      return answer(response, envelope);
    case "/big":
      if (!searchParams.has("chunked")) return answer(response, BIG);
      response.setHeader("content-type", "application/json");
      response.write(BIG.slice(0, 50_000));
      return response.end(BIG.slice(50_000));
    case "/closing":
      response.setHeader("connection", "close");
      return answer(response, OK);
    case "/half":
      response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
      return response.write('{"errcode":40003,', () => {
        if (searchParams.has("reset")) call.socket.resetAndDestroy();
      });
    case "/reset":
      return call.socket.resetAndDestroy();
    case "/held":
      held.set(id, () => answer(response, envelope));
      return calls.emit(`held ${id}`);
    case "/release":
      answer(response, OK);
      held.get(id)?.();
      return held.delete(id);
  }
});
// Nobody but the test closes a connection: none is closed just when it is used again.
wechat.keepAliveTimeout = 0;

function answer(response: ServerResponse, body: string): void {
  const length = Buffer.byteLength(body);
  response.writeHead(200, { "content-type": "application/json", "content-length": length });
  response.end(body);
}

let origin: string;
beforeAll(async () => void (origin = await listen(wechat)));
afterAll(() => wechat.close());

type Counts = Record<string, number>;

/** The app at rest: what lives in it after a collection. */
interface Measure {
  readonly bytes: number;
  readonly objects: number;
  readonly scopes: number;
  /** Scopes with a reply pending after their response. */
  readonly waiting: number;
  readonly lines: Counts;
}

/** An app in a process of its own, and those who call it. */
class Load {
  readonly responses: Counts = {};
  readonly expected: { readonly responses: Counts; readonly lines: Counts } = {
    responses: {},
    lines: {},
  };
  #sent = 0;
  #agent = new Agent({ keepAlive: true });

  private constructor(
    readonly app: Child,
    private readonly origin: string,
  ) {}

  static async on(framework: string): Promise<Load> {
    const file = new URL("app.js", import.meta.url);
    const { child, ready } = await Child.start<string>(file, [framework, origin], ["--expose-gc"]);
    return new Load(child, ready);
  }

  /**
   * Sends so many more requests, and measures the app once all its connections are closed.
   *
   * @param leak - What the app is to leak at each of these requests.
   */
  async run(requests: number, leak?: string): Promise<Measure> {
    await this.app.ask({ leak });
    const end = this.#sent + requests;
    const worker = async () => {
      while (this.#sent < end) await this.#send(this.#sent++);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    this.#agent.destroy();
    this.#agent = new Agent({ keepAlive: true });
    // Whatever call was given up is seen to be over, with nobody closing its connection for it.
    if (underWay > 0) await once(calls, "rest");
    wechat.closeAllConnections();
    return this.app.ask<Measure>({ measure: true });
  }

  async #send(index: number): Promise<void> {
    const { name, response, line } = ROUND[index % ROUND.length]!;
    const client = Math.floor(index / ROUND.length) % CLIENTS;
    const path = `/${encodeURIComponent(name)}?client=${client}&id=${index}`;
    count(this.expected.responses, `${name}: ${response}`);
    if (line !== undefined) count(this.expected.lines, line);
    count(this.responses, `${name}: ${await this.#get(path, name, `held ${index}`)}`);
  }

  #get(path: string, name: string, held: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const method = name === "posted" ? "POST" : "GET";
      const call = request(this.origin + path, { agent: this.#agent, method }, (response) => {
        text(response).then((body) => resolve(gist(response.statusCode ?? 0, body)), reject);
      });
      if (name === "client gone") {
        call.once("error", () => resolve("none"));
        calls.once(held, () => call.destroy());
      } else call.once("error", reject);
      call.end(method === "POST" ? "x".repeat(1_000) : undefined);
    });
  }
}

function count(counts: Counts, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

type Gist = Partial<
  Record<"code" | "kind" | "bytes" | "errmsg" | "done", string | number | boolean>
>;

function gist(status: number, body: string): string {
  if (!body.startsWith("{")) return `${status}`;
  const { code, kind, bytes, errmsg, done } = JSON.parse(body) as Gist;
  return `${status} ${code ?? kind ?? bytes ?? errmsg ?? (done === true ? "done" : body)}`;
}

function expectFlat(before: readonly Measure[], after: readonly Measure[]): void {
  for (const figure of ["objects", "bytes"] as const) {
    const least = (measures: readonly Measure[]) =>
      Math.min(...measures.map((each) => each[figure]));
    expect(least(after) - least(before), figure).toBeLessThan(SPARE[figure]);
  }
}

describe.each(["express", "koa"])(`%s: ${REQUESTS} requests of all sorts`, (framework) => {
  let load: Load;
  const half: Measure[] = [];
  const rest: Measure[] = [];
  let atEnd: Measure;
  let latest: readonly Measure[] = rest;
  beforeAll(async () => {
    load = await Load.on(framework);
    for (const measures of [half, rest])
      while (measures.length < ROUNDS / 2) measures.push(await load.run(REQUESTS / ROUNDS));
    atEnd = rest.at(-1)!;
  }, TIME_LIMIT_MS);

  test("have each the response that is due", () => {
    expect(load.responses).toEqual(load.expected.responses);
  });

  test("have each error in the log once, and no failure of the library itself", () => {
    expect(atEnd.lines).toEqual(load.expected.lines);
  });

  test("leave no reply pending", () => {
    expect(atEnd.waiting).toBe(0);
  });

  test("leave no scope behind, but for some that are the last of their connections", () => {
    expect(atEnd.scopes).toBeLessThanOrEqual(AT_A_TIME);
  });

  test("leave memory flat", () => expectFlat(half, rest));

  // It is the look at memory that is tried here: in one framework.
  if (framework === "koa")
    test.each(["closure", "scope", "errors"])(
      "would not leave it flat with a leak at each request: of the %s",
      async (leak) => {
        const before = latest;
        latest = [await load.run(LEAKING_REQUESTS, leak)];
        expect(() => expectFlat(before, latest)).toThrow("to be less than");
      },
      TIME_LIMIT_MS,
    );

  test("leave nothing that keeps the process alive", async () => {
    expect(await load.app.released()).toBe(0);
  });
});
