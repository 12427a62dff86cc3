import { once } from "node:events";
import { get as httpGet, type IncomingMessage } from "node:http";
import { get } from "node:https";
import { text } from "node:stream/consumers";
import { readReply } from "@wechat-errors/core";
import { startFakeWechat, UnexpectedCallError, type FakeWechat } from "@wechat-errors/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let wechat: FakeWechat;
beforeEach(async () => {
  wechat = await startFakeWechat();
});
afterEach(() => wechat.close());

const PATH = "/cgi-bin/user/info";
const ask = async (path: string, init?: RequestInit) => {
  const response = await fetch(wechat.origin + path, init);
  return { status: response.status, text: await response.text() };
};
const post = (path: string, body: unknown) =>
  ask(path, { method: "POST", body: JSON.stringify(body) });
const causeOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code;
};

describe("calls are recorded", () => {
  test("with host, path, query and body, whichever form the body has", async () => {
    wechat.on("POST", PATH).reply();
    await post(`${PATH}?lang=zh_CN`, { openid: "o-1" });
    await ask(PATH, { method: "POST", body: "<xml><a><![CDATA[1 & 2]]></a><b>&lt;3</b></xml>" });
    await ask(PATH, { method: "POST", body: new URLSearchParams({ a: "1" }) });
    await ask(PATH, { method: "POST", body: "plain" });
    expect(wechat.calls).toMatchObject([
      {
        method: "POST",
        host: "api.weixin.qq.com",
        path: PATH,
        query: { lang: "zh_CN" },
        body: { openid: "o-1" },
      },
      { body: { a: "1 & 2", b: "<3" } },
      { body: { a: "1" } },
      { body: "plain" },
    ]);
  });

  test("with the host that the port stands for, else the Host header", async () => {
    wechat.on("GET", "https://mp.weixin.qq.com/any").reply();
    await fetch(`${wechat.originOf("qyapi.weixin.qq.com")}/cgi-bin/gettoken`);
    const response = await new Promise<IncomingMessage>((resolve) => {
      httpGet(`${wechat.origin}/any`, { headers: { host: "mp.weixin.qq.com" } }, resolve);
    });
    expect(await text(response)).toContain('"errcode":0');
    expect(wechat.calls.map(({ host }) => host)).toEqual([
      "qyapi.weixin.qq.com",
      "mp.weixin.qq.com",
    ]);
  });
});

describe("answers", () => {
  test("come one after the other, the last from then on", async () => {
    wechat.on("GET", PATH).fail(-1).then.fail(45011).then.reply({ openid: "o-1" });
    const codes = [];
    for (let i = 0; i < 4; i++)
      codes.push((JSON.parse((await ask(PATH)).text) as { errcode?: number }).errcode);
    expect(codes).toEqual([-1, 45011, undefined, undefined]);
  });

  test("are no promises: awaiting what sets them up ends at once", async () => {
    const answered = wechat.on("GET", PATH).fail(45015);
    // As from JavaScript: the types know that it is no promise.
    expect(await (answered as unknown as Promise<unknown>)).toBe(answered);
  });

  test("are those that were set up last", async () => {
    wechat.on("GET", PATH).fail(-1);
    wechat.on("GET", PATH).reply({ openid: "o-1" });
    expect((await ask(PATH)).text).toBe('{"openid":"o-1"}');
  });

  test("may be text, bytes, a status of their own, and made of the call", async () => {
    wechat
      .on("GET", PATH)
      .reply("words")
      .then.reply(Buffer.from([255, 216]));
    expect(await ask(PATH)).toEqual({ status: 200, text: "words" });
    const response = await fetch(wechat.origin + PATH);
    expect([...Buffer.from(await response.arrayBuffer())]).toEqual([255, 216]);
    wechat.on("GET", PATH).reply(({ query }) => ({ got: query["a"] }), { status: 201 });
    expect(await ask(`${PATH}?a=1`)).toEqual({ status: 201, text: '{"got":"1"}' });
  });

  test("are an ordinary success where nobody says otherwise", async () => {
    wechat.on("GET", PATH).reply();
    expect((await ask(PATH)).text).toBe('{"errcode":0,"errmsg":"ok"}');
    wechat.on("GET", "/cgi-bin/token").slowly(1);
    expect((await ask("/cgi-bin/token")).text).toContain("access_token");
  });

  test("are read as successes by the middleware's own eyes, by default", async () => {
    const calls = [
      ["GET", "api.weixin.qq.com", "/sns/jscode2session"],
      ["GET", "api.weixin.qq.com", "/sns/oauth2/access_token"],
      ["POST", "api.weixin.qq.com", "/cgi-bin/stable_token"],
      ["POST", "api.weixin.qq.com", "/cgi-bin/message/template/send"],
      ["GET", "qyapi.weixin.qq.com", "/cgi-bin/gettoken"],
      ["POST", "api.mch.weixin.qq.com", "/pay/unifiedorder"],
      ["POST", "api.mch.weixin.qq.com", "/secapi/pay/refund"],
      ["POST", "api.mch.weixin.qq.com", "/v3/pay/transactions/jsapi"],
      ["GET", "api.mch.weixin.qq.com", "/v3/pay/transactions/out-trade-no/12"],
      ["GET", "api.mch.weixin.qq.com", "/v3/certificates"],
    ] as const;
    for (const [method, host, path] of calls) {
      const response = await fetch(wechat.originOf(host) + path, { method });
      const body = await response.text();
      expect(response.status, path).toBe(200);
      expect(readReply({ host, path, status: 200, body }), path).toBeUndefined();
    }
  });
});

test.each([
  [{ status: 99 }, /status must be .* and is 99/],
  [{ status: 200.5 }, /status must be/],
  [{ delayMs: -1 }, /delayMs must be .* and is -1/],
  [{ delayMs: Number.NaN }, /delayMs must be/],
  [{ headers: { "a b": "1" } }, /a b/],
  [{ headers: { a: "1\r\nb: 2" } }, /header/],
])("an option that no reply can have is refused where it is said: %j", (options, message) => {
  const answers = wechat.on("GET", PATH);
  expect(() => answers.reply({}, options)).toThrow(message);
  expect(() => answers.fail(40003, options)).toThrow(message);
  expect(() => wechat.on("GET", PATH).page(1)).toThrow(/status must be/);
});

describe("failures of the network", () => {
  test("reset breaks the connection", async () => {
    wechat.on("GET", PATH).reset();
    expect(await causeOf(ask(PATH))).toBe("ECONNRESET");
  });

  test("timeOut leaves the client waiting until it gives up", async () => {
    wechat.on("GET", PATH).timeOut();
    const given = new AbortController();
    const waiting = ask(PATH, { signal: given.signal });
    while (wechat.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    given.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
  });

  test("cutOff ends the connection in the middle of the body", async () => {
    wechat.on("GET", PATH).cutOff();
    const response = await fetch(wechat.origin + PATH);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  test("page is a gateway's, empty has no body", async () => {
    wechat.on("GET", PATH).page(504).then.empty();
    const page = await ask(PATH);
    expect(page.status).toBe(504);
    expect(page.text).toMatch(/^<html>/);
    expect(await ask(PATH)).toEqual({ status: 200, text: "" });
  });
});

describe("a target", () => {
  test("may name what the query is to have", async () => {
    wechat.on("GET", "/sns/jscode2session").reply({ openid: "o-1" });
    wechat.on("GET", "/sns/jscode2session?js_code=used").fail(40163);
    expect((await ask("/sns/jscode2session?appid=a&js_code=used")).text).toContain("40163");
    expect((await ask("/sns/jscode2session?js_code=fresh")).text).toContain("o-1");
  });

  test("may name what the body is to have, or ask it", async () => {
    const path = "/cgi-bin/message/custom/send";
    wechat.on("POST", { path, body: { touser: "o-left", text: { content: /hi/ } } }).fail(45015);
    wechat.on("POST", { path, body: (body) => (body as { n: number }).n > 3 }).fail(45047);
    expect((await post(path, { touser: "o-left", text: { content: "oh hi" } })).text).toContain(
      "45015",
    );
    expect((await post(path, { touser: "o-left", text: { content: "oh" }, n: 1 })).text).toContain(
      '"errcode":0',
    );
    expect((await post(path, { n: 4 })).text).toContain("45047");
  });

  test("may have a star for a part of a path, be a pattern, or a function", async () => {
    wechat.on("GET", "/v3/pay/transactions/out-trade-no/*").fail("ORDER_NOT_EXIST");
    const pay = wechat.originOf("api.mch.weixin.qq.com");
    expect((await fetch(`${pay}/v3/pay/transactions/out-trade-no/1`)).status).toBe(404);
    wechat.on("GET", { path: /^\/wxa\/get/ }).reply("pattern");
    expect((await ask("/wxa/getany")).text).toBe("pattern");
    wechat.on("GET", ({ path }) => path.endsWith("any")).reply("function");
    expect((await ask("/wxa/getany")).text).toBe("function");
  });

  test("may name a host, and then is no other's", async () => {
    wechat.on("GET", "https://qyapi.weixin.qq.com/cgi-bin/token").fail(40001);
    expect((await ask("/cgi-bin/token")).text).toContain("access_token");
  });

  test("that is neither a path nor a URL is refused", () => {
    for (const target of ["cgi-bin/token", "api.weixin.qq.com/cgi-bin/token", ""])
      expect(() => wechat.on("GET", target)).toThrow(TypeError);
  });
});

describe("a call that nothing is set up for", () => {
  test("is answered 501 with the line that sets it up, and told when the test ends", async () => {
    wechat.on("POST", PATH).reply();
    const answered = await ask(`${PATH}?access_token=SECRET`);
    expect(answered.status).toBe(501);
    expect(answered.text).toContain(`GET https://api.weixin.qq.com${PATH}`);
    expect(answered.text).toContain(`wechat.on("GET", "${PATH}").reply(`);
    expect(answered.text).toContain(`Set up is: POST ${PATH}`);
    expect(answered.text).not.toContain("SECRET");
    await expect(wechat.close()).rejects.toThrow(UnexpectedCallError);
  });

  test("is told once, by clear() or close(), with every other", async () => {
    await ask("/a");
    await ask("/b");
    expect(() => wechat.clear()).toThrow(/\/a[^]*\/b/);
    expect(wechat.calls).toEqual([]);
    await wechat.close();
  });

  test("is one, too, that a function of the author's fails to answer", async () => {
    wechat.on("GET", PATH).reply(() => {
      throw new Error("the author's own");
    });
    expect(await ask(PATH)).toEqual({ status: 501, text: "the author's own" });
    expect(() => wechat.clear()).toThrow("the author's own");
  });
});

test("clear() forgets what was set up", async () => {
  wechat.on("GET", "/cgi-bin/token").fail(40013);
  wechat.clear();
  expect((await ask("/cgi-bin/token")).text).toContain("access_token");
});

test("https: a client that trusts `ca` gets through, another does not", async () => {
  await using secure = await startFakeWechat({ https: true });
  const url = `${secure.originOf("api.mch.weixin.qq.com")}/v3/pay/transactions/jsapi`;
  expect(url).toMatch(/^https:/);
  secure.on("GET", "/v3/pay/transactions/jsapi").fail("SIGN_ERROR");
  const [response] = (await once(get(url, { ca: secure.ca }), "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(401);
  response.resume();
  await expect(once(get(url), "response")).rejects.toThrow(/self-signed|certificate/);
});

test("an APIv3 key that is none is refused at the start", async () => {
  await expect(startFakeWechat({ pay: { apiV3Key: "short" } })).rejects.toThrow(TypeError);
});
