import { PassThrough } from "node:stream";
import { Console } from "node:console";
import { ConsoleLogger } from "@nestjs/common";
import type { Options } from "@wechat-errors/core/node";
import Koa from "koa";
import log4js from "log4js";
import pino from "pino";
import { pinoHttp } from "pino-http";
import winston from "winston";
import { wechatErrors } from "@wechat-errors/koa";
import { EggContextLogger, Logger as EggLogger, Transport, type LoggerMeta } from "egg-logger";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { close, listen, RID, startFakeWechat } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { stage, type Scene } from "../support/stage.js";

interface Event {
  readonly fingerprint?: string[];
  readonly tags?: Record<string, string>;
  readonly contexts?: object;
}

const RECIPES = new URL("../../examples/logging/", import.meta.url);
const CANARY = "c4nary";

type MakeOptions = (logger: unknown) => Options;
const recipe = async (name: string) =>
  ((await import(new URL(`${name}.js`, RECIPES).href)) as { options: MakeOptions }).options;

/** A stream, and what was written to it. */
function sink() {
  const stream = new PassThrough({ encoding: "utf8" });
  const written: string[] = [];
  stream.on("data", (text: string) => written.push(text));
  return { stream, text: () => written.join("") };
}

/** Each logger with its line in text: how its recipe's logger is made, and what is called. */
const LOGGERS: Record<string, (stream: PassThrough) => unknown> = {
  pino: (stream) => pino({}, stream),
  winston: (stream) =>
    winston.createLogger({
      transports: [new winston.transports.Stream({ stream })],
    }),
  log4js(stream) {
    const write = ({ data }: { data: unknown[] }) => stream.write(`${JSON.stringify(data)}\n`);
    log4js.configure({
      appenders: { memory: { type: { configure: () => write } } },
      categories: { default: { appenders: ["memory"], level: "debug" } },
    });
    return log4js.getLogger("wechat");
  },
  console: (stream) => new Console(stream),
  nest(stream) {
    class Logger extends ConsoleLogger {
      protected override printMessages(messages: unknown[], _?: string, level = "log"): void {
        stream.write(`${JSON.stringify({ level, messages })}\n`);
      }
    }
    return new Logger("WeChat");
  },
};

const thrower = async ({ ask, request }: Scene) => {
  await ask();
  throw request.wechatError!;
};

describe.each(Object.entries(LOGGERS))("%s", (name, make) => {
  test.each(frameworks)(
    "logs the record, at its level and without secrets, in $name",
    async (framework) => {
      const { stream, text } = sink();
      const options = (await recipe(name))(make(stream));
      const { get, settled } = await stage(framework, thrower, { options });
      const query = `access_token=${CANARY}-token&errmsg=refused+${CANARY}-token`;
      for (const code of [40003, 40001]) await get(`/?code=${code}&${query}`);
      await settled();
      for (const word of ["WeChat 40003 invalid_input", "WeChat 40001 credential", RID, "thrown"])
        expect(text()).toContain(word);
      expect(text()).not.toContain(CANARY);
      const [first = "", second = ""] = text().trim().split("\n");
      expect(first).not.toBe(second);
    },
  );
});

test("Egg's ctx.logger has each line in front of what Egg says of the request", async () => {
  const lines: string[] = [];
  class Memory extends Transport {
    override log(level: string, args: unknown[], meta?: LoggerMeta): string {
      lines.push(`${level} ${meta?.paddingMessage} ${JSON.stringify(args)}`);
      return "";
    }
  }
  const logger = new EggLogger({});
  logger.set("memory", new Memory({ level: "DEBUG" }));
  const { useContextLogger } = (await import(new URL("egg.js", RECIPES).href)) as {
    useContextLogger: Koa.Middleware;
  };
  const wechat = await startFakeWechat();
  const app = new Koa();
  app.silent = true;
  app.use((context, next) => {
    const egg = Object.assign(context, { userId: "u7", tracer: { traceId: "t9" }, starttime: 0 });
    Object.assign(context, {
      logger: new EggContextLogger(
        egg,
        logger as ConstructorParameters<typeof EggContextLogger>[1],
      ),
    });
    return next();
  });
  app.use(useContextLogger);
  app.use(wechatErrors({ upstreams: wechat.upstreams }));
  app.use(async (context) => {
    await (await fetch(`${wechat.origin}/cgi-bin/x?code=45009&access_token=${CANARY}`)).text();
    throw context.wechatError!;
  });
  const server = createServer(app.callback());
  const origin = await listen(server);
  onTestFinished(async () => {
    await close(server);
    await wechat.close();
  });
  await (await fetch(origin)).text();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^ERROR .*t9.*WeChat 45009 quota_exhausted/);
  expect(lines[0]).not.toContain(CANARY);
});

describe("pino-http", () => {
  test.each(frameworks)(
    "its access line names the error that $name answered",
    async (framework) => {
      const { stream, text } = sink();
      const access = pinoHttp({}, stream);
      const before = ({
        request,
        response,
      }: {
        request: IncomingMessage;
        response: ServerResponse;
      }) => access(request, response);
      const { get, settled, logger } = await stage(framework, thrower, { before });
      await get(`/?code=40001&access_token=${CANARY}-token`);
      await settled();
      expect(logger.lines).toHaveLength(1);
      const line = JSON.parse(text().trim().split("\n").at(-1)!) as {
        err: Record<string, unknown>;
        res: { statusCode: number };
      };
      expect(line.res.statusCode).toBe(logger.lines[0]!.record.status);
      expect(line.err).toMatchObject({ type: "WechatError", code: 40001, kind: "credential" });
      expect(JSON.stringify(line.err)).not.toContain(CANARY);
      expect(text()).not.toContain("failed with status code");
    },
  );
});

test("Sentry has one issue for each code of a product, and no secret in any event", async () => {
  const Sentry = await import("@sentry/node");
  const sent: string[] = [];
  Sentry.init({
    dsn: "https://key@127.0.0.1/1",
    transport: () => ({
      send(envelope) {
        sent.push(JSON.stringify(envelope));
        return Promise.resolve({ statusCode: 200 });
      },
      flush: () => Promise.resolve(true),
    }),
  });
  onTestFinished(async () => {
    await Sentry.close();
  });
  const options = (await recipe("sentry"))(Sentry);
  const { get, settled } = await stage(frameworks[1]!, thrower, { options });
  const query = `access_token=${CANARY}-token&errmsg=refused+${CANARY}-token`;
  for (const code of [40001, 45009, 40001])
    await get(`/?code=${code}&${query}`, { "x-tenant": "t7" });
  await settled();
  await Sentry.flush();
  const events = sent
    .map((text) => (JSON.parse(text) as [unknown, [unknown, Event][]])[1])
    .flatMap((items) => items.map(([, event]) => event))
    .filter(({ fingerprint }) => fingerprint !== undefined);
  expect(events.map(({ fingerprint }) => fingerprint![1])).toEqual([
    "offiaccount:40001",
    "offiaccount:45009",
    "offiaccount:40001",
  ]);
  expect(events[0]).toMatchObject({
    tags: { tenant: "t7" },
    contexts: { wechat: { code: 40001 } },
  });
  expect(JSON.stringify(events)).not.toContain(CANARY);
});
