import { once } from "node:events";
import { describe, expect, test } from "vitest";
import type { WechatError } from "@wechat-errors/core";
import { RID, type Reply } from "../support/fake-wechat.js";
import { allFrameworks as frameworks, type Framework } from "../support/more-frameworks.js";
import type { RawResponse } from "../support/raw.js";
import { stage, type Scene, type Stage } from "../support/stage.js";

/** What stands in the query of the call: neither a response nor a log may have it. */
const SECRETS = {
  access_token: "81_Canary-Acc3ss_T0ken",
  secret: "canary/5ecret+Z9= of ours",
  js_code: "0b1CanaryJsCode~7",
  openid: "oCanary-0penId_28-characters",
};

/** What WeChat says besides: it may be read in the log's `errmsg`, and nowhere else. */
const WORDS = ["203.0.113.77", "the quick canary sentence"];

/** Each secret in every spelling that it is sent in. */
const SPELLINGS = Object.values(SECRETS).flatMap((value) => [
  value,
  encodeURIComponent(value),
  String(new URLSearchParams({ value })).slice("value=".length),
]);

const QUERY = String(new URLSearchParams(SECRETS));

const SAYINGS: Readonly<Record<string, string>> = {
  "as they are": `${Object.values(SECRETS).join(" ")} rid: ${RID}`,
  "as in the URL": `bad call /?${QUERY} rid: ${RID}`,
  "as neighbours of the suffixes":
    `token ${SECRETS.access_token}, hints: [ req_id: ${SECRETS.js_code} ] ` +
    `${SECRETS.openid} rid: ${RID} ${SECRETS.secret}, more info at https://x/?${QUERY}`,
};

const json = (code: number, saying: string): string =>
  JSON.stringify({
    errcode: code,
    errmsg: `${WORDS.join(" from ")} ${saying}`,
    ...SECRETS,
    nested: { ...SECRETS, words: WORDS },
  });

/** Replies with a failure and everything in it; with a success where it is asked for `fine`. */
const replyWith =
  (body: string, type: string): Reply =>
  ({ call }, response) => {
    response.setHeader("content-type", type);
    response.end(call.searchParams.has("fine") ? '{"errcode":0}' : body);
  };

const CODES = { "a 4xx": 40003, "a 5xx": 40001, "an unknown code": 987654 };

const REPLIES = [
  ...Object.entries(CODES).flatMap(([name, code]) =>
    Object.entries(SAYINGS).map(([spelling, saying]) => ({
      name: `${name}, with secrets ${spelling}`,
      reply: replyWith(json(code, saying), "application/json"),
    })),
  ),
  {
    name: "a page of HTML",
    reply: replyWith(`<h1>${WORDS.join()} ${SPELLINGS.join()}</h1>`, "text/html"),
  },
];

/** Outcomes, and what a handler does to bring them about, without sending on what it knows itself. */
const HANDLERS: Readonly<Record<string, (scene: Scene) => unknown>> = {
  thrown: async ({ ask, request }) => {
    await ask();
    throw request.wechatError!;
  },
  "thrown by an SDK": async ({ ask, request }) => {
    const text = await ask();
    const { code } = request.wechatError!;
    const error = new Error(`GET /?${QUERY} failed: ${text}`, { cause: request.wechatError });
    throw Object.assign(error, { name: "WeChatAPIError", code, data: text });
  },
  "handled by res.json(error)": async ({ ask, request, json: send }) => {
    await ask();
    send(request.wechatError!);
  },
  handled: async ({ ask, request, json: send }) => {
    await ask();
    send({ failed: request.wechatError?.kind });
  },
  ignored: async ({ ask, json: send }) => {
    await ask();
    send({ fine: true });
  },
  recovered: async ({ wechat, url, json: send }) => {
    // The same call by host and path: only the query asks for the other reply.
    for (const page of ["", "&fine=1"])
      await (await fetch(`${wechat}/cgi-bin/user/info${url.search}${page}`)).text();
    send({ fine: true });
  },
  late: ({ ask, json: send, response }) => {
    void once(response, "finish").then(() => ask());
    send({ fine: true });
  },
};

function expectPrivate({ status, statusMessage, rawHeaders, body }: RawResponse): void {
  const response = [status, statusMessage, ...rawHeaders, body.toString()].join("\n");
  for (const canary of [...SPELLINGS, ...WORDS]) expect(response).not.toContain(canary);
}

async function expectPrivateLog({ logger }: Stage, errors: readonly WechatError[]) {
  const lines = await logger.until(1);
  for (const { record, message } of lines) {
    const { errmsg = "", ...rest } = record;
    const line = JSON.stringify(rest) + message;
    for (const canary of [...SPELLINGS, ...WORDS]) expect(line).not.toContain(canary);
    for (const secret of SPELLINGS) expect(errmsg).not.toContain(secret);
  }
  expect(errors).toHaveLength(lines.length);
  for (const error of errors) {
    const { hint = "", message, stack = "" } = error;
    const shown = [JSON.stringify(error), String(error), message, stack, hint].join("\n");
    for (const canary of [...SPELLINGS, ...WORDS]) expect(shown).not.toContain(canary);
  }
}

async function expectNothingTold(
  framework: Framework,
  handler: (scene: Scene) => unknown,
  reply: Reply,
) {
  const errors: WechatError[] = [];
  const onError = (error: WechatError) => void errors.push(error);
  const app = await stage(framework, handler, { reply, options: { onError } });
  const response = await app.raw(`/users/${SECRETS.openid}?${QUERY}`);
  expectPrivate(response);
  await expectPrivateLog(app, errors);
  return { response, logger: app.logger };
}

describe.each(frameworks)("$name tells no secret and no word of WeChat", (framework) => {
  const { name: platform } = framework;
  describe.each(Object.entries(HANDLERS))("of an error %s", (name, handler) => {
    test.each(REPLIES)("$name", async ({ reply }) => {
      const { logger } = await expectNothingTold(framework, handler, reply);
      // To send an Error is to throw it, in Fastify.
      const isThrown = name.includes("json(error)") && platform.includes("Fastify");
      const outcome = isThrown ? "thrown" : name.split(" ")[0];
      expect(logger.lines.map(({ record }) => record.outcome)).toEqual([outcome]);
    });
  });

  // A page of HTML is no envelope: who sends it on has made it their own.
  const envelopes = REPLIES.filter(({ name }) => !name.includes("HTML"));

  test.each(envelopes)("of an error relayed as text, $name", async ({ reply }) => {
    const relay = async ({ ask, send }: Scene) => send(await ask());
    const { response } = await expectNothingTold(framework, relay, reply);
    expect(response.headers["content-type"]).toBe("application/problem+json");
  });

  test.each(envelopes)("of an error relayed with further keys, $name", async ({ reply }) => {
    const relay = async ({ ask, json: send }: Scene) =>
      send({ ...(JSON.parse(await ask()) as object), at: QUERY });
    const { response } = await expectNothingTold(framework, relay, reply);
    expect(response.headers["content-type"]).toBe("application/problem+json");
  });

  // Only Koa's handlers can end without an answer.
  if (framework.family === "koa")
    test.each(REPLIES)("of an error left unanswered, $name", async ({ reply }) => {
      await expectNothingTold(
        framework,
        async ({ ask }) => {
          await ask();
        },
        reply,
      );
    });
});

describe.each(frameworks)("$name", (framework) => {
  test("keeps WeChat's words and our server's address for the log", async () => {
    const reply = replyWith(json(40164, "not in whitelist"), "application/json");
    const { logger } = await expectNothingTold(framework, HANDLERS["thrown"]!, reply);
    expect(logger.lines[0]!.record.errmsg).toBe(`${WORDS.join(" from ")} not in whitelist`);
  });

  test("tells nothing of a connection that breaks", async () => {
    const { response } = await expectNothingTold(
      framework,
      async ({ ask, request }) => {
        await ask().catch(() => undefined);
        throw request.wechatError!;
      },
      (request) => request.socket.destroy(),
    );
    expect(response.status).toBe(503);
  });

  test("tells nothing of an HTTP client's error whose call was not captured", async () => {
    const errors: WechatError[] = [];
    const app = await stage(
      framework,
      () => {
        throw Object.assign(new Error(`GET /?${QUERY} failed`), {
          config: { url: `https://api.weixin.qq.com/cgi-bin/user/info?${QUERY}`, method: "get" },
          response: { status: 400, data: json(40003, SAYINGS["as in the URL"]!) },
        });
      },
      { options: { onError: (error) => void errors.push(error) } },
    );
    const response = await app.raw(`/?${QUERY}`);
    expect(response.headers["content-type"]).toBe("application/problem+json");
    expectPrivate(response);
    await expectPrivateLog(app, errors);
  });

  test("masks an OpenID in the path of the inbound request", async () => {
    const { get, logger } = await stage(framework, HANDLERS["thrown"]!);
    await get(`/users/${SECRETS.openid}/orders?code=40003`);
    expect((await logger.until(1))[0]!.record.request?.path).toBe("/users/[cut]/orders");
  });

  // The secret is `Zb/9+x= q7`: each of these is how some encoder writes it.
  test.each(["Zb%2F9%2Bx%3D%20q7", "Zb%2f9%2bx%3d+q7", "Zb/9%2Bx=%20q7", "Zb/9+x= q7"])(
    "cuts a secret that WeChat spells %s from what it says, however the query spelled it",
    async (spelling) => {
      const reply: Reply = (_, response) =>
        void response.end(JSON.stringify({ errcode: 40125, errmsg: `bad secret ${spelling}!` }));
      const { get, logger } = await stage(framework, HANDLERS["thrown"]!, { reply });
      for (const query of ["?secret=Zb/9%2Bx=%20q7", "?secret=Zb%2F9%2Bx%3D+q7"])
        await get(`/${query}`);
      for (const { record } of await logger.until(2))
        expect(record.errmsg).toBe("bad secret [cut]!");
    },
  );
});
