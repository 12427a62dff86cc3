import { listCodes, lookUp, readReply, type CatalogEntry, type Product } from "@wechat-errors/core";
import { startFakeWechat, type FakeWechat } from "@wechat-errors/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { PRODUCTS } from "../support/products.js";
import { requestRaw } from "../support/raw.js";

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat();
});
afterEach(() => wechat.clear());
afterAll(() => wechat.close());

/** As from JavaScript: the types would refuse the wrong codes by themselves. */
const untyped = (text: string): string => text;

type Host = Parameters<FakeWechat["originOf"]>[0];

const ask = (host: Host, path: string, init?: RequestInit) =>
  fetch(wechat.originOf(host) + path, init);

/** The console has no API: its pages are tried below. */
type ApiProduct = Exclude<Product, "mp-console">;
const API_PRODUCTS = PRODUCTS.filter((product): product is ApiProduct => product !== "mp-console");

const HOSTS: Readonly<Record<ApiProduct, readonly [host: Host, path: string]>> = {
  offiaccount: ["api.weixin.qq.com", "/cgi-bin/any"],
  miniprogram: ["api.weixin.qq.com", "/wxa/any"],
  openplatform: ["api.weixin.qq.com", "/cgi-bin/component/any"],
  channels: ["api.weixin.qq.com", "/channels/any"],
  wecom: ["qyapi.weixin.qq.com", "/cgi-bin/any"],
  "pay-v2": ["api.mch.weixin.qq.com", "/pay/any"],
  "pay-v3": ["api.mch.weixin.qq.com", "/v3/any"],
};

describe.each(API_PRODUCTS)("%s", (product) => {
  const [host, common] = HOSTS[product];
  /** Each code once, at a path where this is its meaning. */
  const places = listCodes(product)
    // "Partly done": to the middleware a warning, whatever the catalog says of some paths.
    .filter(({ code }) => code !== 10001)
    .map((entry) => ({ entry, path: entry.path ?? common, method: entry.method ?? "GET" }))
    .filter(
      ({ entry: { code, name }, path, method }) =>
        lookUp(product, code, path, method)?.name === name,
    );

  test("codes are read back as themselves", async () => {
    expect(places.length).toBeGreaterThan(0);
    const told: unknown[] = [];
    const meant: unknown[] = [];
    const expectSame = async ({ entry, path, method }: (typeof places)[number]) => {
      wechat.on(method as "GET", { host, path }).fail(entry.code);
      const response = await ask(host, path, { method });
      const { status } = response;
      const headers = Object.fromEntries(response.headers);
      const error = readReply({ host, path, method, status, headers, body: await response.text() });
      // Version 3 says 202 to one who is asked for the password: no failure, but no payment yet.
      if (status === 202) return;
      told.push([path, error?.code, error?.errmsg === undefined, error?.kind]);
      const kind = readReply({
        host,
        path,
        method,
        status: 500,
        body: bodyWith(entry, product),
      })?.kind;
      meant.push([path, entry.code, false, kind]);
    };
    // Kit and client are one process: a few at a time are as fast as all at once.
    for (const place of sampled(places)) await expectSame(place);
    expect(told).toEqual(meant);
  });
});

/** Every catalog row whose path is its own, and every tenth of the others. */
function sampled<T extends { entry: CatalogEntry }>(places: readonly T[]): readonly T[] {
  return places.filter(({ entry }, index) => entry.path !== undefined || index % 10 === 0);
}

function bodyWith({ code }: CatalogEntry, product: Product): string {
  if (product === "pay-v3") return JSON.stringify({ code });
  if (product !== "pay-v2") return JSON.stringify({ errcode: code });
  return `<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>${code}</err_code></xml>`;
}

describe("the envelope is that of the host and the path", () => {
  test("api.weixin.qq.com: errcode, WeChat's words and a rid", async () => {
    wechat.on("GET", "/sns/jscode2session").fail(40163);
    const response = await ask("api.weixin.qq.com", "/sns/jscode2session?js_code=1");
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(
      /^\{"errcode":40163,"errmsg":"code been used rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}"\}$/,
    );
  });

  test("WeCom: hint, address and link, and two headers", async () => {
    wechat.on("GET", "https://qyapi.weixin.qq.com/cgi-bin/user/get").fail(60111);
    const response = await ask("qyapi.weixin.qq.com", "/cgi-bin/user/get");
    const { errmsg } = (await response.json()) as { errmsg: string };
    expect(errmsg).toMatch(
      /^userid not found, hint: \[\d+\], from ip: 192\.0\.2\.1, more info at https:\/\/open\.work\.weixin\.qq\.com\/devtool\/query\?e=60111$/,
    );
    expect(response.headers.get("error-code")).toBe("60111");
    expect(response.headers.get("error-msg")).toBe(errmsg);
  });

  test("one path of two hosts is answered as the host that was called", async () => {
    wechat.on("POST", "/cgi-bin/message/send").fail(40001);
    const wecom = await ask("qyapi.weixin.qq.com", "/cgi-bin/message/send", { method: "POST" });
    expect(await wecom.text()).toContain("from ip");
    const weixin = await ask("api.weixin.qq.com", "/cgi-bin/message/send", { method: "POST" });
    expect(await weixin.text()).toContain("rid: ");
  });

  test("version 2 of Pay: signed XML about the merchant who asked", async () => {
    wechat.on("POST", "/pay/micropay").fail("NOTENOUGH");
    const body = "<xml><appid>wx1</appid><mch_id><![CDATA[190]]></mch_id></xml>";
    const response = await ask("api.mch.weixin.qq.com", "/pay/micropay", { method: "POST", body });
    const text = await response.text();
    for (const part of [
      "<return_code><![CDATA[SUCCESS]]></return_code>",
      "<result_code><![CDATA[FAIL]]></result_code>",
      "<err_code><![CDATA[NOTENOUGH]]></err_code>",
      "<err_code_des><![CDATA[余额不足]]></err_code_des>",
      "<appid><![CDATA[wx1]]></appid>",
      "<mch_id><![CDATA[190]]></mch_id>",
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/<sign><!\[CDATA\[[0-9A-F]{32}\]\]><\/sign>/);
  });

  test.each([
    ["PARAM_ERROR", 400],
    ["SIGN_ERROR", 401],
    ["NO_AUTH", 403],
    ["ORDER_NOT_EXIST", 404],
    ["FREQUENCY_LIMITED", 429],
    ["SYSTEM_ERROR", 500],
    ["USERPAYING", 202],
  ] as const)(
    "version 3 of Pay: %s comes with status %i and a Request-ID",
    async (code, status) => {
      wechat.on("POST", "/v3/pay/transactions/jsapi").fail(code);
      const path = "/v3/pay/transactions/jsapi";
      const response = await ask("api.mch.weixin.qq.com", path, { method: "POST" });
      expect(response.status).toBe(status);
      expect(response.headers.get("request-id")).toMatch(/^[0-9A-F]+-0$/);
      expect(await response.json()).toMatchObject({ code });
    },
  );

  test.each([
    ["/publisher/stat", 45009, "base_resp"],
    ["/cityservice/any", 40001, "err_code"],
    ["/wxa/operationams", 40001, "ret"],
  ] as const)("%s has an envelope of its own", async (path, code, member) => {
    wechat.on("GET", path).fail(code);
    expect(await (await ask("api.weixin.qq.com", path)).json()).toHaveProperty(member);
  });

  test("the console's pages have codes of their own", async () => {
    const path = "/cgi-bin/loginpage";
    wechat.on("GET", `https://mp.weixin.qq.com${path}`).fail(200003);
    const headers = { host: "mp.weixin.qq.com" };
    const { body } = await requestRaw(`${wechat.origin}${path}`, { headers });
    const reply = { host: "mp.weixin.qq.com", path, status: 200, body: body.toString() };
    expect(readReply(reply)).toMatchObject({ code: 200003 });
    expect(JSON.parse(reply.body)).toHaveProperty("base_resp.ret", 200003);
  });

  test("words, members, status and headers may be said otherwise", async () => {
    wechat.on("GET", "/wxa/any").fail(40001, {
      errmsg: "other words",
      members: { more: [1] },
      status: 503,
      headers: { "X-More": "1" },
    });
    const response = await ask("api.weixin.qq.com", "/wxa/any");
    expect(response.status).toBe(503);
    expect(response.headers.get("x-more")).toBe("1");
    expect(await response.json()).toMatchObject({
      errmsg: expect.stringMatching(/^other words rid: /) as string,
      more: [1],
    });
  });
});

describe("a code that WeChat does not have is refused", () => {
  const refusal = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return (error as Error).message;
    }
    throw new Error("it was accepted");
  };

  test("with the names of those near it", () => {
    const message = refusal(() => {
      const path = untyped("/sns/jscode2session");
      wechat.on("GET", path).fail(40164000);
    });
    expect(message).toContain("40164");
    expect(message).toContain("TOKEN_IP_NOT_LISTED");
    expect(message).toContain("/sns/jscode2session");
  });

  test("with the place where it exists", () => {
    const message = refusal(() => {
      const url = untyped("https://qyapi.weixin.qq.com/cgi-bin/user/get");
      wechat.on("GET", url).fail(40163);
    });
    expect(message).toContain("It exists at api.weixin.qq.com (CODE_ALREADY_USED)");
  });

  test("in Pay by its word, and with the envelope to send it all the same", () => {
    const message = refusal(() => {
      const path = untyped("/v3/pay/transactions/jsapi");
      wechat.on("POST", path).fail("PARAM_ERR");
    });
    expect(message).toContain("PARAM_ERROR");
    expect(message).toContain('.reply({"code":"PARAM_ERR"');
  });

  test("when the call comes, where the path was not known before", async () => {
    wechat.on("GET", { path: /^\/wxa\// }).fail("NOTENOUGH");
    const response = await ask("api.weixin.qq.com", "/wxa/any");
    expect(response.status).toBe(501);
    expect(await response.text()).toContain("no code");
    expect(() => wechat.clear()).toThrow(/WeChat has no code "NOTENOUGH"/);
  });

  test("and what was set up stays as it was", async () => {
    const path = untyped("/cgi-bin/token");
    expect(() => wechat.on("GET", path).fail(1)).toThrow(RangeError);
    const response = await ask("api.weixin.qq.com", path);
    expect(await response.json()).toHaveProperty("access_token");
  });
});
