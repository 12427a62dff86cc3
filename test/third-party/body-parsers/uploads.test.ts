import { once } from "node:events";
import { rmSync } from "node:fs";
import { Agent, createServer, type IncomingMessage, type RequestListener } from "node:http";
import express from "express";
import express4 from "express4";
import Koa from "koa";
import koa2 from "koa2";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as koaErrors, type Options } from "@wechat-errors/koa";
import { bytesOf, openHttp } from "../../support/clients.js";
import { close, listen, startFakeWechat } from "../../support/fake-wechat.js";
import { MemoryLogger } from "../../support/log.js";
import { expressParsers, koaParsers, uploadDir } from "./parsers.js";
import { beginUpload, type Answer, type Body } from "./uploads.js";

afterAll(() => rmSync(uploadDir, { recursive: true }));

type Position = "behind us" | "in front of us";

interface Setting {
  readonly options: Options;
  readonly position: Position;
  /** Called before anything else sees the request. */
  readonly arrive: (request: IncomingMessage) => void;
  /** The handler behind the parser. */
  readonly handle: (request: IncomingMessage) => Promise<readonly number[]>;
}

interface Case {
  readonly name: string;
  readonly body: Body;
  readonly listener: (setting: Setting) => RequestListener;
}

const byExpress = (create: typeof express): readonly Case[] =>
  expressParsers(create).map(({ name, body, middleware: parse }) => ({
    name,
    body,
    listener({ options, position, arrive, handle }) {
      const app = create();
      app.use((request, _response, next) => {
        arrive(request);
        next();
      });
      const ours = expressErrors(options);
      app.use(...(position === "behind us" ? [ours, parse] : [parse, ours]));
      app.use((request, response, next) => {
        const { openid } = request.body as Answer;
        handle(request).then((codes) => response.json({ openid, codes }), next);
      });
      return app;
    },
  }));

const byKoa = (create: typeof Koa): readonly Case[] =>
  koaParsers.map(({ name, body, middleware: parse }) => ({
    name,
    body,
    listener({ options, position, arrive, handle }) {
      const app = new create();
      app.use((context, next) => {
        arrive(context.req);
        return next();
      });
      const ours = koaErrors(options);
      for (const each of position === "behind us" ? [ours, parse] : [parse, ours]) app.use(each);
      app.use(async (context) => {
        const { openid } = context.request.body as unknown as Answer;
        context.body = { openid, codes: await handle(context.req) };
      });
      return app.callback();
    },
  }));

/** One app whose handler fails at WeChat twice, by two clients, with the code in its query. */
async function serve({ listener }: Case, position: Position = "behind us") {
  const wechat = await startFakeWechat();
  const reading = new Map<string, Promise<unknown>>();
  const server = createServer(
    listener({
      options: { upstreams: wechat.upstreams, logger: new MemoryLogger() },
      position,
      // A stream that somebody begins to read resumes, in whatever way it is read.
      arrive: (request) => reading.set(request.url!, once(request, "resume")),
      async handle(request) {
        const url = `${wechat.origin}/cgi-bin/media/upload${request.url!.slice(1)}`;
        await (await fetch(url)).text();
        await bytesOf(await openHttp(url));
        const { code } = request.wechatError ?? {};
        expect(request.wechatErrors.map(({ error }) => error.code)).toEqual([code, code]);
        return request.wechatErrors.map(({ error }) => Number(error.code));
      },
    }),
  );
  const origin = await listen(server);
  onTestFinished(async () => {
    await close(server);
    await wechat.close();
  });
  return {
    origin,
    /** Resolves once the parser of this request has begun to read. */
    async reads(path: string) {
      while (!reading.has(path)) await once(server, "request");
      await reading.get(path);
    },
  };
}

describe.each([
  { name: "Express 4", cases: byExpress(express4) },
  { name: "Express 5", cases: byExpress(express) },
  { name: "Koa 2", cases: byKoa(koa2) },
  { name: "Koa 3", cases: byKoa(Koa) },
])("$name", ({ cases }) => {
  describe.each(cases)("$name", (each) => {
    test.each(["behind us", "in front of us"] as const)(
      "%s, the handler finds the code of its own call",
      async (position) => {
        const { origin, reads } = await serve(each, position);
        const upload = beginUpload(`${origin}/?code=40003`, each.body);
        await reads("/?code=40003");
        while (upload.hasMore) upload.sendNext();
        expect(await upload.answer()).toMatchObject({ openid: "o123", codes: [40003, 40003] });
      },
    );

    test("two uploads at a time over used connections find each its own code", async () => {
      const { origin, reads } = await serve(each);
      const agent = new Agent({ keepAlive: true, maxSockets: 2 });
      for (const round of [0, 1]) {
        const codes = [40003 + 10 * round, 45009 + 10 * round];
        const paths = codes.map((code) => `/?code=${code}`);
        const uploads = paths.map((path) => beginUpload(origin + path, each.body, agent));
        await Promise.all(paths.map(reads));
        // By turns, and the one that began first ends last.
        while (uploads.some(({ hasMore }) => hasMore))
          for (const upload of uploads.toReversed()) upload.sendNext();
        const answers = await Promise.all(uploads.map((upload) => upload.answer()));
        expect(answers).toEqual(
          codes.map((code) => ({ openid: "o123", codes: [code, code], onUsedSocket: round === 1 })),
        );
      }
      agent.destroy();
    });
  });
});
