import { observeWechat, type Options } from "@wechat-errors/core/node";
import { describe, expect, test } from "vitest";
import { RID, startFakeWechat, type Reply } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { stage, type Scene } from "../support/stage.js";

const thrower = async ({ ask, request }: Scene) => {
  await ask();
  throw request.wechatError!;
};
const relayer = async ({ ask, json }: Scene) => json(JSON.parse(await ask()) as object);

describe.each(frameworks)("$name", (framework) => {
  describe("the option codes", () => {
    const throwing = async (codes: Options["codes"], options: Options = {}) => {
      const app = await stage(framework, thrower, { options: { codes: codes!, ...options } });
      return { ...app, ask: (code: number) => app.get(`/?code=${code}`) };
    };

    test("teaches a code that no catalog has: status, title, level and what to do", async () => {
      const title = { en: "The parcel is on its way", zh: "包裹已发出" };
      const app = await throwing({ 98765: { kind: "conflict", title } });
      const response = await app.ask(98765);
      expect(response.status).toBe(409);
      expect(await response.json()).toEqual({
        type: "urn:wechat-errors:weixin:98765",
        title: title.en,
        status: 409,
        kind: "conflict",
        code: 98765,
        rid: RID,
        remedy: "change_state",
        retryable: false,
      });
      const chinese = await app.get("/?code=98765", { "accept-language": "zh" });
      expect(await chinese.json()).toMatchObject({ title: title.zh });
      await app.settled();
      expect(app.logger.lines[0]).toMatchObject({ level: "info", record: { kind: "conflict" } });
      expect(app.logger.lines[0]!.message).toContain("98765 conflict");
    });

    test("goes before the catalog, and needs no title", async () => {
      const app = await throwing({ 40003: { kind: "unavailable", retryAfter: 60 } });
      const response = await app.ask(40003);
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("60");
      expect(await response.json()).toMatchObject({
        title: "WeChat is not available at the moment",
      });
      expect((await app.ask(40013)).status).toBe(500);
    });

    test("a row that names the product goes before one for all", async () => {
      const app = await throwing({
        98765: { kind: "conflict" },
        "offiaccount:98765": { kind: "not_found" },
        "wecom:98765": { kind: "too_large" },
      });
      expect((await app.ask(98765)).status).toBe(404);
    });

    test.each([
      ["/cgi-bin/menu/", 409],
      ["/cgi-bin/user/", 502],
    ])("a row with the path %s holds there alone", async (path, status) => {
      const app = await throwing({ 98765: { kind: "conflict", path } });
      expect((await app.ask(98765)).status).toBe(status);
    });

    test("reaches what is relayed, and the option status follows", async () => {
      const codes = { 98765: { kind: "conflict" } } as const;
      const options = { codes, status: { conflict: 423 }, relay: "any" } as const;
      const { get } = await stage(framework, relayer, { options });
      expect((await get("/?code=98765")).status).toBe(423);
      const made = ({ json }: Scene) => json({ errcode: 98765, errmsg: "made up" });
      const app = await stage(framework, made, { options });
      expect((await app.get()).status).toBe(423);
    });

    test("reaches an SDK's own error, without capture", async () => {
      const sdk = () => {
        throw Object.assign(new Error("words"), { name: "WeChatAPIError", code: 98765 });
      };
      const codes = { 98765: { kind: "conflict" } } as const;
      const { get } = await stage(framework, sdk, { options: { codes, capture: false } });
      expect((await get()).status).toBe(409);
    });
  });

  describe("the option ignore", () => {
    const LISTS: readonly (readonly [string, Options["ignore"]])[] = [
      ["a code", [9410000]],
      ["a code as a text", ["9410000"]],
      ["a code of the product", ["offiaccount:9410000"]],
      ["a function", ({ code }) => code === 9410000],
    ];

    test.each(LISTS)("%s: the reply is as one that is fine", async (_, ignore) => {
      const seen: unknown[] = [];
      const handler = async ({ ask, json, request }: Scene) => {
        const reply = JSON.parse(await ask()) as object;
        seen.push(request.wechatError, request.wechatErrors);
        json(reply);
      };
      const app = await stage(framework, handler, { options: { ignore: ignore! } });
      const response = await app.get("/?code=9410000&errmsg=empty");
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ errcode: 9410000, errmsg: `empty rid: ${RID}` });
      expect(seen).toEqual([undefined, []]);
      await app.settled();
      expect(app.logger.lines).toEqual([]);
      // All others are as usual.
      expect((await app.get("/?code=40003")).status).toBe(400);
    });

    test.each([
      ["another code", [84061]],
      ["the same of another product", ["wecom:9410000"]],
      ["nothing", []],
      ["a function that says no", () => false],
      ["a function that says nothing", (() => undefined) as never],
    ] as const)("%s: it is an error", async (_, ignore) => {
      const app = await stage(framework, relayer, { options: { ignore } });
      expect((await app.get("/?code=9410000")).status).toBeGreaterThanOrEqual(400);
    });

    test("a function that throws ignores nothing, and is reported once", async () => {
      const ignore = () => {
        throw new Error("of the user's");
      };
      const app = await stage(framework, thrower, { options: { ignore } });
      expect((await app.get("/?code=40003")).status).toBe(400);
      expect((await app.get("/?code=40003")).status).toBe(400);
      await app.settled();
      const reports = app.logger.lines.filter(({ message }) => message.includes("option ignore"));
      expect(reports.length).toBeLessThanOrEqual(1);
    });

    test("goes for an SDK's own error too: it is left to whoever handles it", async () => {
      const sdk = async ({ ask }: Scene) => {
        await ask();
        throw Object.assign(new Error("words"), { name: "WeChatAPIError", code: 9410000 });
      };
      const app = await stage(framework, sdk, { options: { ignore: [9410000] } });
      const response = await app.get("/?code=9410000");
      expect(response.status).toBe(500);
      expect(response.headers.get("content-type")).not.toContain("problem");
    });

    test("goes for a body that is made up, where any is replaced", async () => {
      const made = ({ json }: Scene) => json({ errcode: 9410000, errmsg: "made up" });
      const options = { ignore: [9410000], relay: "any" } as const;
      const app = await stage(framework, made, { options });
      expect((await app.get()).status).toBe(200);
    });
  });

  describe("the option titles", () => {
    test.each([
      [40003, 400],
      [40001, 500],
    ])("has the words for %i", async (code, status) => {
      const titles: Options["titles"] = (error, language, request) =>
        `${error.kind} auf Deutsch statt ${language} auf ${request.method}`;
      const app = await stage(framework, thrower, { options: { titles } });
      const response = await app.get(`/?code=${code}`, { "accept-language": "zh" });
      expect(response.status).toBe(status);
      const { title } = (await response.json()) as { title: string };
      expect(title).toMatch(/^\w+ auf Deutsch statt zh auf GET$/);
    });

    test.each<[string, () => unknown]>([
      ["undefined", () => undefined],
      ["an empty text", () => ""],
      ["a number", () => 7],
      [
        "an exception",
        () => {
          throw new Error("of the user's");
        },
      ],
      ["a promise", () => Promise.reject(new Error("of the user's"))],
    ])("that gives %s leaves the catalog's title", async (_, titles) => {
      const app = await stage(framework, thrower, { options: { titles: titles as never } });
      const response = await app.get("/?code=40003");
      expect(await response.json()).toMatchObject({
        title: "The OpenID is not valid for this account",
      });
    });
  });

  describe("an upstream with a path", () => {
    const paths: string[] = [];
    const gateway: Reply = ({ call }, response) => {
      paths.push(call.pathname);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ errcode: 40001, errmsg: "invalid credential" }));
    };
    const through = async (path: string, more: Record<string, string> = {}) => {
      const wechat = await startFakeWechat(gateway);
      const { host } = new URL(wechat.origin);
      const upstreams = { [`${host}/wx`]: "api.weixin.qq.com", ...mapped(more, host) };
      const handler = async ({ json, request }: Scene) => {
        await (await fetch(`${wechat.origin}${path}`)).text();
        const error = request.wechatError;
        json({ error: error && { ...error.reply, kind: error.kind, product: error.product } });
      };
      const app = await stage(framework, handler, { options: { upstreams } });
      const { error } = (await (await app.get()).json()) as { error?: object };
      await wechat.close();
      return error;
    };
    const mapped = (more: Record<string, string>, host: string) =>
      Object.fromEntries(Object.entries(more).map(([path, to]) => [host + path, to]));

    test("is read as WeChat's, the path taken off", async () => {
      expect(await through("/wx/sns/userinfo?access_token=T0ken")).toMatchObject({
        host: "api.weixin.qq.com",
        path: "/sns/userinfo",
        kind: "reauthorize",
      });
      expect(await through("/wx/cgi-bin/menu/get")).toMatchObject({ kind: "credential" });
      expect(await through("/wx?a=b")).toMatchObject({ path: "/" });
      // What WeChat was answered does not matter here.
      expect(paths).toContain("/wx/sns/userinfo");
    });

    test.each(["/wxa/business/x", "/other", "/", "/cgi-bin/wx/x"])(
      "%s beside it is not read",
      async (path) => expect(await through(path)).toBeUndefined(),
    );

    test("the longest path counts, and the host alone for the rest", async () => {
      const more = { "/wx/work": "qyapi.weixin.qq.com", "": "api.mch.weixin.qq.com" };
      expect(await through("/wx/work/cgi-bin/user/get", more)).toMatchObject({ product: "wecom" });
      expect(await through("/wx/workers", more)).toMatchObject({ path: "/workers" });
      expect(await through("/wx/wxa/x", more)).toMatchObject({ product: "miniprogram" });
    });
  });
});

test("work outside a request has codes and ignore too", async () => {
  const wechat = await startFakeWechat();
  const logger = new MemoryLogger();
  const codes = { 98765: { kind: "conflict" } } as const;
  const options = { upstreams: wechat.upstreams, logger, codes, ignore: [9410000] };
  const kinds = await observeWechat(async (scope) => {
    for (const code of [98765, 9410000])
      await (await fetch(`${wechat.origin}/cgi-bin/menu/get?code=${code}`)).text();
    return scope.wechatErrors.map(({ error }) => error.kind);
  }, options);
  expect(kinds).toEqual(["conflict"]);
  expect(logger.lines).toHaveLength(1);
  await wechat.close();
});
