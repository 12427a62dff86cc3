import type { IncomingMessage } from "node:http";
import {
  Catch,
  HttpException,
  UseFilters,
  type ArgumentsHost,
  type ExceptionFilter,
  type MiddlewareConsumer,
  type ModuleMetadata,
  type Provider,
} from "@nestjs/common";
import { APP_FILTER, ExternalContextCreator } from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { Test } from "@nestjs/testing";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  WechatError,
  WechatErrors,
  WechatErrorsModule,
  type WechatErrorsOptions,
} from "@wechat-errors/nestjs";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { decorate, menusOf, moduleOf, serve, serviceOf, type Platform } from "./nest-app.js";

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(() => wechat.close());

const ask = async (code = 40003) =>
  (await fetch(`${wechat.origin}/cgi-bin/menu/create?code=${code}`)).json() as Promise<object>;

function partsOf(options: WechatErrorsOptions = {}, more: Provider[] = []) {
  const logger = new MemoryLogger();
  const ours = { upstreams: wechat.upstreams, logger, ...options };
  const menus = menusOf(ask);
  const metadata: ModuleMetadata = {
    imports: [WechatErrorsModule.forRoot(ours)],
    controllers: [menus],
    providers: [{ provide: "MENU", useClass: serviceOf(() => ask()) as never }, ...more],
  };
  return { menus, logger, metadata, ours };
}

/** A filter that answers whatever it gets with a form of its own. */
function filterOf(by: string, ...types: Parameters<typeof Catch>) {
  class OwnFilter implements ExceptionFilter {
    catch(exception: Error, host: ArgumentsHost): void {
      const response = host.switchToHttp().getResponse<{
        status(code: number): { send(body: object): void };
      }>();
      response.status(418).send({ by, name: exception.name });
    }
  }
  decorate(OwnFilter, Catch(...types));
  return OwnFilter;
}

describe.each<Platform>(["Express", "Fastify"])("Nest on %s", (platform) => {
  test("answers what a provider throws, and gives a handler its errors", async () => {
    const { metadata, logger } = partsOf();
    const { get } = await serve(platform, moduleOf(metadata));
    const thrown = await get("/thrown");
    expect([thrown.status, thrown.headers.get("content-type")]).toEqual([
      400,
      "application/problem+json",
    ]);
    expect(await (await get("/read")).json()).toEqual([40003, 1]);
    expect((await get("/relayed")).status).toBe(400);
    expect(await (await get("/sdk")).json()).toMatchObject({ kind: "credential" });
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual([
      "thrown",
      "handled",
      "relayed",
      "thrown",
    ]);
  });

  // On Fastify they are run by @fastify/middie, which Nest registers before any module is there.
  // In Nest 10 nothing can be put before it.
  const isMiddlewareFirst =
    platform === "Fastify" && !("setOnRequestHook" in FastifyAdapter.prototype);
  test.skipIf(isMiddlewareFirst).each(["app.use()", "configure()"])(
    "observes middleware of %s",
    async (by) => {
      const { metadata, logger } = partsOf();
      const middleware = (
        request: { readonly originalUrl: string },
        _response: unknown,
        next: (error?: unknown) => void,
      ) =>
        void ask(40003).then((reply) =>
          next(
            request.originalUrl === "/thrown"
              ? Object.assign(new Error("no"), { name: "WeChatAPIError", code: 40003, ...reply })
              : undefined,
          ),
        );
      const module = moduleOf(metadata);
      if (by === "configure()")
        Object.assign(module.prototype as object, {
          configure: (consumer: MiddlewareConsumer) =>
            consumer.apply(middleware).forRoutes("thrown", "read"),
        });
      const { get } = await serve(platform, module, (app) => {
        if (by === "app.use()") app.use(middleware);
      });
      const thrown = await get("/thrown");
      expect([thrown.status, thrown.headers.get("content-type")]).toEqual([
        400,
        "application/problem+json",
      ]);
      expect(await (await get("/read")).json()).toEqual([40003, 2]);
      expect(logger.lines[0]!.record.outcome).toBe("thrown");
    },
  );

  test("leaves every other exception to Nest", async () => {
    const { get } = await serve(platform, moduleOf(partsOf().metadata));
    expect(await (await get("/bug")).json()).toEqual({
      statusCode: 500,
      message: "Internal server error",
    });
    expect((await get("/nowhere")).status).toBe(404);
  });

  describe.each(["in main.ts", "as a provider", "as a provider of a module behind"])(
    "a filter of the app's that catches everything, registered %s,",
    (where) => {
      async function serveWith(options: WechatErrorsOptions, ...types: Parameters<typeof Catch>) {
        const filter = filterOf("app", ...types);
        const provider = { provide: APP_FILTER, useClass: filter };
        const { metadata } = partsOf(options, where === "as a provider" ? [provider] : []);
        if (where.endsWith("behind"))
          metadata.imports!.push(moduleOf({ providers: [provider] }) as never);
        return serve(platform, moduleOf(metadata), (app) => {
          if (where === "in main.ts") app.useGlobalFilters(new filter());
        });
      }

      test("gets every exception but WeChat's", async () => {
        const { get } = await serveWith({});
        expect((await get("/thrown")).status).toBe(400);
        expect((await get("/sdk")).status).toBeGreaterThanOrEqual(500);
        expect(await (await get("/bug")).json()).toEqual({ by: "app", name: "TypeError" });
        expect((await get("/nowhere")).status).toBe(418);
      });

      test("gets WeChat's too, if it is to go first", async () => {
        const { get } = await serveWith({ filter: "last" });
        expect(await (await get("/thrown")).json()).toEqual({ by: "app", name: "WechatError" });
      });

      test("gets WeChat's, if it names them", async () => {
        const { get } = await serveWith({}, WechatError);
        expect(await (await get("/thrown")).json()).toEqual({ by: "app", name: "WechatError" });
        expect((await get("/sdk")).status).toBeGreaterThanOrEqual(500);
        expect((await get("/bug")).status).toBe(500);
      });

      test("that catches HttpException gets those alone", async () => {
        const { get } = await serveWith({ filter: "last" }, HttpException);
        expect((await get("/thrown")).status).toBe(400);
        expect(await (await get("/nowhere")).json()).toMatchObject({ by: "app" });
      });
    },
  );

  test("a filter of a controller's own goes first", async () => {
    const { metadata, menus } = partsOf();
    decorate(menus, UseFilters(filterOf("controller")));
    const { get } = await serve(platform, moduleOf(metadata));
    expect(await (await get("/thrown")).json()).toEqual({ by: "controller", name: "WechatError" });
  });

  // Nest takes those below 500 for errors of http-errors, and makes exceptions of its own of them.
  test("answers what fails outside Nest's own layers", async () => {
    const { metadata, logger } = partsOf();
    for (const code of [40003, 40001]) {
      const { get } = await serve(platform, moduleOf(metadata), (app) => {
        const fail = (request: IncomingMessage, next: (error?: Error) => void) =>
          void ask(code).then(() => next(request.wechatError));
        if (platform === "Express")
          app.use((request: IncomingMessage, _: unknown, next: () => void) => fail(request, next));
        else
          (app.getHttpAdapter().getInstance() as FastifyInstance).addHook(
            "onRequest",
            (request, _reply, next) => fail(request.raw, next),
          );
      });
      const response = await get("/anything");
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      const kind = code === 40003 ? "invalid_input" : "credential";
      expect(await response.json()).toMatchObject({ kind });
      const [line] = logger.lines.splice(0);
      expect(line!.record).toMatchObject({ outcome: "thrown", code });
    }
  });

  test("an HttpException that a WeChat error has led to is the app's own", async () => {
    const { metadata } = partsOf({}, [
      {
        provide: "MENU",
        useValue: {
          create: async () => {
            await ask();
            throw new HttpException("no menu", 409);
          },
        },
      },
    ]);
    const { get } = await serve(platform, moduleOf(metadata));
    expect((await get("/thrown")).status).toBe(409);
  });

  test("with capture off, answers an SDK's error by itself", async () => {
    const { get } = await serve(platform, moduleOf(partsOf({ capture: false }).metadata));
    expect((await get("/sdk")).status).toBeGreaterThanOrEqual(500);
    expect(await (await get("/sdk")).json()).toMatchObject({ kind: "credential" });
    expect((await get("/bug")).status).toBe(500);
  });

  test("takes Nest's logger, in one entry", async () => {
    const entries: unknown[][] = [];
    const take = (...entry: unknown[]) => void entries.push(entry);
    const logger = { log: take, error: take, warn: take, debug: take, verbose: take, fatal: take };
    const { metadata } = partsOf({ logger: undefined } as object);
    // On Fastify middleware gives each request a logger that is Fastify's own.
    const middleware = (request: { log?: unknown }, _response: object, next: () => void) => {
      request.log ??= null;
      next();
    };
    const { get } = await serve(platform, moduleOf(metadata), (app) => app.use(middleware), logger);
    entries.length = 0;
    await get("/thrown");
    expect(entries).toEqual([
      [
        expect.objectContaining({
          message: "WeChat 40003 invalid_input on GET /cgi-bin/menu/create",
          event: "wechat.error",
          outcome: "thrown",
        }),
        "WechatErrors",
      ],
    ]);
  });

  test("forRootAsync() asks other providers for its options", async () => {
    const { metadata, ours } = partsOf();
    metadata.imports = [
      WechatErrorsModule.forRootAsync({
        imports: [
          moduleOf({ providers: [{ provide: "OURS", useValue: ours }], exports: ["OURS"] }),
        ],
        inject: ["OURS"],
        useFactory: (given: WechatErrorsOptions) => given,
      }),
    ];
    expect((await (await serve(platform, moduleOf(metadata))).get("/thrown")).status).toBe(400);
  });

  test("works in a testing module, in front of body parsers", async () => {
    const module = await Test.createTestingModule(partsOf().metadata).compile();
    const adapter = platform === "Express" ? new ExpressAdapter() : new FastifyAdapter();
    const app = module.createNestApplication(adapter as ExpressAdapter, {
      logger: false,
      forceCloseConnections: true,
    });
    await app.listen(0, "127.0.0.1");
    onTestFinished(() => app.close());
    expect((await fetch(`${await app.getUrl()}/thrown`)).status).toBe(400);
    expect(app.get(WechatErrors).wechatErrors).toEqual([]);
  });
});

test("leaves an exception in another context than HTTP's to who would have got it", async () => {
  const { metadata } = partsOf();
  const told: unknown[] = [];
  const { app, get } = await serve("Express", moduleOf(metadata), (app) => {
    app.use(async (_request: unknown, response: { end(): void }) => {
      told.push(await resolve().catch((thrown: unknown) => thrown));
      response.end();
    });
  });
  const error = new WechatError({ product: "offiaccount", code: 40003 });
  class Resolver {
    resolve(): never {
      throw error;
    }
  }
  // As GraphQL calls its resolvers: outside a request, and inside one.
  const creator = app.get(ExternalContextCreator);
  const resolver = new Resolver();
  const resolve = creator.create(
    resolver,
    resolver.resolve.bind(resolver),
    "resolve",
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    "graphql",
  ) as () => Promise<unknown>;
  await expect(resolve()).rejects.toBe(error);
  await get("/graphql");
  expect(told).toEqual([error]);
});

test("says what is wrong with an option when the app is created", async () => {
  const { metadata } = partsOf({ filter: "second" as never });
  const created = Test.createTestingModule(metadata).compile();
  await expect(created).rejects.toThrow('wechatErrors(): filter must be "first" or "last"');
});
