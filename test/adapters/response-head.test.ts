import { describe, expect, test } from "vitest";
import { allFrameworks as frameworks } from "../support/more-frameworks.js";
import { stage, type Scene } from "../support/stage.js";

const thrower = async ({ ask, request }: Scene) => {
  await ask();
  throw request.wechatError!;
};
const relayer = async ({ ask, json }: Scene) => json(JSON.parse(await ask()) as object);

const ENGLISH = "The OpenID is not valid for this account";
const CHINESE = "该 OpenID 不属于本账号或无效";

describe.each(frameworks)("$name", (framework) => {
  test.each([
    ["en", ENGLISH],
    ["zh-CN,zh;q=0.9,en;q=0.8", CHINESE],
    ["zh-TW", CHINESE],
    ["en;q=0.5, zh;q=0.9", CHINESE],
    ["fr", ENGLISH],
    ["*", ENGLISH],
  ])("titles a problem for Accept-Language: %s", async (accepted, title) => {
    const { get } = await stage(framework, thrower);
    const response = await get("/?code=40003", { "accept-language": accepted });
    expect(await response.json()).toMatchObject({ title });
    expect(response.headers.get("vary")).toBe("Accept-Language");
  });

  test("titles a problem in the language of the option, whatever the client accepts", async () => {
    const { get } = await stage(framework, thrower, { options: { language: "zh" } });
    const response = await get("/?code=40003", { "accept-language": "en" });
    expect(await response.json()).toMatchObject({ title: CHINESE });
  });

  test("titles a 5xx in Chinese by its kind", async () => {
    const { get } = await stage(framework, thrower);
    const response = await get("/?code=40001", { "accept-language": "zh" });
    expect(await response.json()).toMatchObject({ title: "本服务未能通过微信的身份校验" });
  });

  test("counts Content-Length in bytes", async () => {
    const { raw } = await stage(framework, thrower);
    const { headers, body } = await raw("/?code=40003", { headers: { "accept-language": "zh" } });
    expect(JSON.parse(body.toString())).toMatchObject({ title: CHINESE });
    expect(headers["content-length"]).toBe(String(body.length));
    expect(body.length).toBeGreaterThan(body.toString().length);
  });

  test("says when a limit of this minute is over", async () => {
    const { get } = await stage(framework, thrower);
    const response = await get("/?code=45011");
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("60");
  });

  test("says when the quota's day is over", async () => {
    const { get } = await stage(framework, thrower);
    const response = await get("/?code=45009");
    expect(response.status).toBe(503);
    const seconds = Number(response.headers.get("retry-after"));
    // The day ends at midnight in China. Both clocks round, and the request takes its time.
    const left = 86_400 - ((Date.now() / 1000 + 8 * 3600) % 86_400);
    expect(Math.min(Math.abs(seconds - left), 86_400 - Math.abs(seconds - left))).toBeLessThan(60);
  });

  test("says when to ask a busy WeChat again", async () => {
    const { get } = await stage(framework, thrower);
    expect((await get("/?code=-1")).headers.get("retry-after")).toBe("5");
  });

  test("says no Retry-After where waiting does not help", async () => {
    const { get } = await stage(framework, thrower);
    for (const code of [40003, 40001, 45047])
      expect((await get(`/?code=${code}`)).headers.has("retry-after")).toBe(false);
  });

  test("forbids to store the problem", async () => {
    const { get } = await stage(framework, thrower, {
      before: ({ response }) => response.setHeader("cache-control", "public, max-age=60"),
    });
    expect((await get("/?code=40003")).headers.get("cache-control")).toBe("no-store");
  });

  test("gives no WWW-Authenticate but with 401", async () => {
    const { get } = await stage(framework, async ({ ask, request }) => {
      await ask("/sns/userinfo");
      throw request.wechatError!;
    });
    expect((await get("/?code=40001")).headers.get("www-authenticate")).toBe("WeChat");
    expect((await get("/?code=40003")).headers.has("www-authenticate")).toBe(false);
    expect((await get("/?code=48001")).headers.has("www-authenticate")).toBe(false);
  });

  test.each([
    ["thrown", thrower],
    ["relayed", relayer],
  ])("keeps what other middleware has set: %s", async (_, handler) => {
    const { raw } = await stage(framework, handler, {
      before: ({ response }) => {
        response.setHeader("access-control-allow-origin", "https://shop.example.com");
        response.setHeader("x-request-id", "r-17");
        response.setHeader("set-cookie", ["a=1", "b=2"]);
        response.setHeader("vary", "Origin");
      },
    });
    const { headers } = await raw("/?code=40003");
    expect(headers).toMatchObject({
      "access-control-allow-origin": "https://shop.example.com",
      "x-request-id": "r-17",
      "set-cookie": ["a=1", "b=2"],
      vary: "Origin, Accept-Language",
    });
  });

  test.each([
    ["thrown", thrower],
    ["relayed", relayer],
  ])("drops headers of the body it replaces: %s", async (_, handler) => {
    const { raw } = await stage(framework, async (scene) => {
      scene.response.setHeader("etag", '"of-the-old-body"');
      scene.response.setHeader("last-modified", "Mon, 02 Nov 2026 08:00:00 GMT");
      scene.response.setHeader("content-encoding", "identity");
      scene.response.setHeader("content-disposition", "attachment");
      await handler(scene);
    });
    const { status, headers } = await raw("/?code=40003");
    expect(status).toBe(400);
    expect(headers["content-type"]).toBe("application/problem+json");
    for (const name of ["etag", "last-modified", "content-encoding", "content-disposition"])
      expect(headers[name], name).toBeUndefined();
  });

  test("drops the reason phrase of the response it replaces", async () => {
    const { raw } = await stage(framework, async (scene) => {
      scene.response.statusCode = 200;
      scene.response.statusMessage = "Menu made";
      await thrower(scene);
    });
    expect((await raw("/?code=40003")).statusMessage).toBe("Bad Request");
  });

  test("names the request by req.id", async () => {
    const { get } = await stage(framework, thrower, {
      before: ({ request }) => void Object.assign(request, { id: "from-middleware" }),
    });
    const response = await get("/?code=40003", { "x-request-id": "from-client" });
    expect(await response.json()).toMatchObject({ requestId: "from-middleware" });
  });

  test("names the request by X-Request-Id where there is no req.id", async () => {
    const { get } = await stage(framework, thrower);
    const response = await get("/?code=40001", { "x-request-id": "from-client" });
    expect(await response.json()).toMatchObject({ requestId: "from-client" });
  });

  test("leaves the request unnamed where nobody named it, or in words no log should carry", async () => {
    const { get } = await stage(framework, thrower);
    expect(await (await get("/?code=40003")).json()).not.toHaveProperty("requestId");
    const response = await get("/?code=40003", { "x-request-id": "two words" });
    expect(await response.json()).not.toHaveProperty("requestId");
  });
});
