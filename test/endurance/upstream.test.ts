import { request as httpRequest, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import axios from "axios";
import * as undici from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { bytesOf, clients } from "../support/clients.js";
import { envelope, type Reply } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { HeldReplies } from "../support/held-replies.js";
import { stage, type Scene, type Stage } from "../support/stage.js";

const under = frameworks.filter(({ name }) => name === "Express 5" || name === "Koa 3");

/** A handler that makes one call, whatever comes of it, and answers with what was seen of it. */
const seeing =
  (get: (url: string) => Promise<unknown>) =>
  async ({ request, wechat, url, json }: Scene) => {
    await get(`${wechat}${url.pathname}${url.search}`).catch(() => undefined);
    const { code, kind } = request.wechatError ?? {};
    json({ seen: code ?? kind });
  };

async function seen({ get }: Stage, path: string): Promise<unknown> {
  return ((await (await get(path)).json()) as { seen?: unknown }).seen;
}

const REQUESTS = 24;
const FIRST_CODE = 1_000_000;

describe.each(under)("in $name", (framework) => {
  describe.each(clients)("with $name", ({ get }) => {
    test("a reset befalls the request whose call it was, and no other", async () => {
      const replies = new HeldReplies();
      const app = await stage(framework, seeing(get), { reply: replies.reply });
      const codes = Array.from({ length: REQUESTS }, (_, index) => FIRST_CODE + index);
      const isReset = (code: number) => code % 3 === 0;
      const responses = Promise.all(codes.map((code) => seen(app, `/?code=${code}`)));
      for (const call of (await replies.all(REQUESTS)).reverse())
        if (isReset(Number(call[0].call.searchParams.get("code"))))
          call[0].socket.resetAndDestroy();
        else envelope(...call);
      expect(await responses).toEqual(codes.map((code) => (isReset(code) ? "unavailable" : code)));
    });

    test.each(["before the reply", "within the reply"])(
      "a reset %s of a connection that was used before is told as one",
      async (when) => {
        const used = new Set<Socket>();
        let wasUsed = false;
        const reply: Reply = (request, response) => {
          const { socket, call } = request;
          if (call.pathname === "/fine") {
            used.add(socket);
            return envelope(request, response);
          }
          wasUsed = used.has(socket);
          if (when === "before the reply") return socket.resetAndDestroy();
          response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
          response.write('{"errcode":40003,', () => socket.resetAndDestroy());
        };
        const app = await stage(framework, seeing(get), { reply });
        expect(await seen(app, "/fine")).toBe(undefined);
        expect(await seen(app, "/reset")).toBe("unavailable");
        expect(wasUsed).toBe(true);
      },
    );

    test("a reply that comes in pieces is told to its own request, others in between to theirs", async () => {
      const replies = new HeldReplies();
      const app = await stage(framework, seeing(get), { reply: replies.reply });
      const overtake = async (code: number) => {
        const response = seen(app, `/?code=${code}`);
        envelope(...(await replies.next()));
        expect(await response).toBe(code);
      };
      const slow = seen(app, "/slow");
      const [, response] = await replies.next();
      await overtake(40013);
      response.setHeader("content-type", "application/json");
      response.flushHeaders();
      await overtake(45009);
      response.write('{"errcode":400');
      await overtake(40001);
      response.end('03,"errmsg":"some words"}');
      expect(await slow).toBe(40003);
    });
  });
});

const STALL_MS = 30;

/** Holds the process up, as a long computation does. */
function stall(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/**
 * Each calls `meanwhile` when it has the head of the reply, gives up waiting for the body so many
 * milliseconds later, if ever, and reads it.
 */
type Patient = (url: string, meanwhile: () => void, patienceMs?: number) => Promise<unknown>;

/** A signal that is given so long after the start. */
function signalAfter(ms: number | undefined) {
  const controller = new AbortController();
  const start = () => {
    if (ms === undefined) return;
    const timer = setTimeout(
      () => controller.abort(new DOMException("waited too long", "TimeoutError")),
      ms,
    );
    onTestFinished(() => clearTimeout(timer));
  };
  return { signal: controller.signal, start };
}

const patient: readonly (readonly [name: string, get: Patient])[] = [
  [
    "fetch",
    async (url, meanwhile, patienceMs) => {
      const { signal, start } = signalAfter(patienceMs);
      const response = await fetch(url, { signal });
      start();
      meanwhile();
      return response.text();
    },
  ],
  [
    "undici request()",
    async (url, meanwhile, patienceMs) => {
      const { signal, start } = signalAfter(patienceMs);
      const { body } = await undici.request(url, { signal });
      start();
      meanwhile();
      return body.text();
    },
  ],
  [
    "http.request",
    (url, meanwhile, patienceMs) =>
      new Promise((resolve, reject) => {
        const request = httpRequest(url, (response) => {
          if (patienceMs !== undefined) request.setTimeout(patienceMs);
          meanwhile();
          bytesOf(response).then(resolve, reject);
        });
        request.on("timeout", () => request.destroy(new Error("waited too long")));
        request.on("error", reject).end();
      }),
  ],
  [
    "axios",
    (url, meanwhile, patienceMs) => {
      // Its own time-out, which it sets when it makes the request, shortened.
      const transport = {
        request: (options: object, callback: (response: IncomingMessage) => void) => {
          const request = httpRequest(options, (response) => {
            callback(response);
            if (patienceMs !== undefined) request.setTimeout(patienceMs);
            meanwhile();
          });
          return request;
        },
      };
      return axios.get(url, { transport, timeout: 60_000, proxy: false });
    },
  ],
];

describe.each(under)("in $name, held up between the head and the body of a reply,", (framework) => {
  describe.each(patient)("%s", (_, get) => {
    test.each([
      { does: "waits on: 400 for the error", patienceMs: undefined, kind: "invalid_input" },
      { does: "gives up a body that lies there: 504", patienceMs: 5, kind: "timeout" },
    ])("$does", async ({ patienceMs, kind }) => {
      const replies = new HeldReplies();
      let sendBody = (): void => undefined;
      const app = await stage(
        framework,
        async ({ request, wechat }) => {
          const meanwhile = () => {
            sendBody();
            stall(STALL_MS);
          };
          await get(`${wechat}/cgi-bin/get`, meanwhile, patienceMs);
          throw request.wechatError!;
        },
        { reply: replies.reply },
      );
      const response = app.get();
      const [, reply] = await replies.next();
      reply.setHeader("content-type", "application/json");
      sendBody = () => reply.end('{"errcode":40003,"errmsg":"some words"}');
      reply.flushHeaders();
      expect(await (await response).json()).toMatchObject({ kind });
    });
  });
});
