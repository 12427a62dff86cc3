import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { openHttp } from "../../support/clients.js";
import type { Reply } from "../../support/fake-wechat.js";
import { frameworks } from "../../support/frameworks.js";
import { stage } from "../../support/stage.js";
import { everyNth, volume } from "../../support/volume.js";
import { collectGarbage } from "./garbage.js";
import { proxies, through } from "./proxies.js";
import { settledAt } from "./quiet.js";

const MB = 1024 * 1024;

/** Several times what may be held on the way. */
const RELAYED_MB = volume === "full" ? 100 : 60;

/** It looks like an envelope, so that its first 64 KiB are held. */
const BEGINNING = '{"errcode":0,"text":"';

/** A reply of many megabytes, and how many of them somebody has asked for. */
class Source {
  taken = 0;
  readonly length: number;
  readonly #piece = Buffer.alloc(MB, "x");

  constructor(private readonly megabytes: number) {
    this.length = BEGINNING.length + megabytes * MB;
  }

  readonly reply: Reply = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write(BEGINNING);
    void this.#send(response);
  };

  async #send(response: ServerResponse): Promise<void> {
    while (this.taken < this.megabytes) {
      this.taken++;
      if (!response.write(this.#piece)) await once(response, "drain");
    }
    response.end();
  }
}

/** What this process holds, garbage not counted: objects, and the bytes of buffers. */
function liveBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe.each(frameworks)("$name", (framework) => {
  test.each(proxies)("$name takes from WeChat what the client takes", async (proxy) => {
    const source = new Source(24);
    const app = await stage(framework, through(proxy), { reply: source.reply });
    const response = await openHttp(app.origin, { agent: false });
    // The system's buffers of two connections hold less than 10 MB.
    expect(await settledAt(() => source.taken)).toBeLessThan(18);
    let length = 0;
    for await (const chunk of response) length += (chunk as Buffer).length;
    expect(length).toBe(source.length);
  });
});

// WeChat, the app and the client are all in this process: each must release what it has read.
describe(`relays ${RELAYED_MB} MB in less than 16`, () => {
  const [express, koa] = ["Express 5", "Koa 3"].map((name) =>
    frameworks.find((framework) => framework.name === name),
  );
  const pairs = proxies.map((proxy, at) => ({ proxy, framework: (at % 2 === 0 ? express : koa)! }));

  test.each(everyNth(pairs, 5))("$proxy.name on $framework.name", async ({ proxy, framework }) => {
    const source = new Source(RELAYED_MB);
    const app = await stage(framework, through(proxy), { reply: source.reply });
    const before = liveBytes();
    const response = await openHttp(app.origin, { agent: false });
    let length = 0;
    let highest = 0;
    for await (const chunk of response) {
      const megabytes = Math.floor(length / MB);
      length += (chunk as Buffer).length;
      if (megabytes % 20 === 19 && Math.floor(length / MB) > megabytes)
        highest = Math.max(highest, liveBytes());
    }
    expect(length).toBe(source.length);
    expect(highest).toBeGreaterThan(0);
    expect(highest - before).toBeLessThan(16 * MB);
  });
});
