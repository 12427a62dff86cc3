import { request as callHttp } from "node:http";
import { gzipSync } from "node:zlib";
import axios from "axios";
import { describe, expect, test } from "vitest";
import { RID, type Reply } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { stage, type Scene } from "../support/stage.js";

const INVALID_OPENID = {
  type: "urn:wechat-errors:weixin:40003",
  title: "The OpenID is not valid for this account",
  status: 400,
  kind: "invalid_input",
  code: 40003,
  rid: RID,
  remedy: "fix_input",
  retryable: false,
};

async function expectProblem(response: Response) {
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual(INVALID_OPENID);
}

/** Sends the reply on as a proxy does: head and bytes as they come. */
function proxy({ wechat, url, response, detach }: Scene): void {
  detach();
  callHttp(`${wechat}/cgi-bin/menu/create${url.search}`, (reply) => {
    response.writeHead(reply.statusCode!, reply.headers);
    reply.pipe(response);
  }).end();
}

describe.each(frameworks)("$name answers 400 for 40003", (framework) => {
  const { family } = framework;
  const at = "/?code=40003";

  test("thrown after it was read from req.wechatError", async () => {
    const { get } = await stage(framework, async ({ ask, request }) => {
      await ask();
      if (request.wechatError) throw request.wechatError;
    });
    await expectProblem(await get(at));
  });

  test("as a rejected promise", async () => {
    const { get } = await stage(framework, ({ ask, request }) =>
      ask().then(() => Promise.reject(request.wechatError!)),
    );
    await expectProblem(await get(at));
  });

  test("wrapped as the cause of another error", async () => {
    const { get } = await stage(framework, async ({ ask, request }) => {
      await ask();
      const inner = new Error("the menu was not made", { cause: request.wechatError });
      throw new Error("the shop was not opened", { cause: inner });
    });
    await expectProblem(await get(at));
  });

  // Koa has no next(error): what fails there is thrown.
  if (family === "express")
    test("passed to next", async () => {
      const { get } = await stage(framework, async ({ ask, request, next }) => {
        await ask();
        next!(request.wechatError);
      });
      await expectProblem(await get(at));
    });

  test("thrown as an SDK's WeChatAPIError with the same code", async () => {
    const { get } = await stage(framework, async ({ ask }) => {
      const { errcode, errmsg } = JSON.parse(await ask()) as { errcode: number; errmsg: string };
      throw Object.assign(new Error(errmsg), { name: "WeChatAPIError", code: errcode });
    });
    await expectProblem(await get(at));
  });

  test("thrown as an SDK's WeChatAPIError where no call was captured", async () => {
    const { get } = await stage(framework, () => {
      throw Object.assign(new Error("invalid openid"), { name: "WeChatAPIError", code: 40003 });
    });
    const { rid, ...unnamed } = INVALID_OPENID;
    expect(await (await get()).json(), `without ${rid}, which no one has told`).toEqual(unnamed);
  });

  test("thrown as an SDK's error with the reply in its message", async () => {
    const { get } = await stage(framework, async ({ ask }) => {
      throw new Error(`Failed to get access_token: ${await ask()}`);
    });
    await expectProblem(await get(at));
  });

  test("thrown by axios, with the reply as response.data", async () => {
    const refusal: Reply = (_, response) => {
      response.writeHead(412, { "content-type": "application/json" });
      response.end(JSON.stringify({ errcode: 40003, errmsg: `invalid openid rid: ${RID}` }));
    };
    const { get } = await stage(
      framework,
      async ({ wechat, json }) => {
        const { data } = await axios.get<object>(`${wechat}/cgi-bin/menu/create`);
        json(data);
      },
      { reply: refusal },
    );
    await expectProblem(await get());
  });

  test("relayed as an object", async () => {
    const { get } = await stage(framework, async ({ ask, json }) => {
      json(JSON.parse(await ask()) as object);
    });
    await expectProblem(await get(at));
  });

  test("relayed as an object with keys of the app's own", async () => {
    const { get } = await stage(framework, async ({ ask, json }) => {
      json({ at: "menu", ...(JSON.parse(await ask()) as object), ok: false });
    });
    await expectProblem(await get(at));
  });

  test("relayed as text", async () => {
    const { get } = await stage(framework, async ({ ask, send }) => send(await ask()));
    await expectProblem(await get(at));
  });

  test("relayed as bytes", async () => {
    const { get } = await stage(framework, async ({ ask, send, response }) => {
      // Express takes bytes of no stated type for a download, and downloads are not looked into.
      if (family === "express") response.setHeader("content-type", "application/json");
      send(Buffer.from(await ask()));
    });
    await expectProblem(await get(at));
  });

  test("relayed under a status of the app's own", async () => {
    const { get } = await stage(framework, async ({ ask, json, status }) => {
      status(500);
      json(JSON.parse(await ask()) as object);
    });
    await expectProblem(await get(at));
  });

  test("relayed on the bare response, in pieces", async () => {
    const { get } = await stage(framework, async ({ ask, detach, response }) => {
      detach();
      const text = await ask();
      response.writeHead(200, { "content-type": "application/json" });
      response.write(text.slice(0, 10));
      response.end(text.slice(10));
    });
    await expectProblem(await get(at));
  });

  test("piped through by a proxy", async () => {
    const { get } = await stage(framework, proxy);
    await expectProblem(await get(at));
  });

  test("piped through by a proxy, compressed", async () => {
    const reply: Reply = (_, response) => {
      const text = JSON.stringify({ errcode: 40003, errmsg: `invalid openid rid: ${RID}` });
      response.setHeader("content-type", "application/json");
      response.setHeader("content-encoding", "gzip");
      response.end(gzipSync(text));
    };
    const { raw } = await stage(framework, proxy, { reply });
    const { status, headers, body } = await raw();
    expect(status).toBe(400);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["content-length"]).toBe(String(body.length));
    expect(JSON.parse(body.toString())).toEqual(INVALID_OPENID);
  });

  // An Express handler that answers nothing may still be about to; a Koa one has ended.
  if (family === "koa")
    test("left without an answer", async () => {
      const { get } = await stage(framework, async ({ ask }) => {
        await ask();
      });
      await expectProblem(await get(at));
    });

  test("thrown after an earlier error was recovered from", async () => {
    const { get } = await stage(framework, async ({ ask, request, wechat }) => {
      await ask();
      await fetch(`${wechat}/cgi-bin/menu/create?code=0`).then((reply) => reply.text());
      await ask("/cgi-bin/menu/delete");
      throw request.wechatError!;
    });
    await expectProblem(await get(at));
  });
});

describe.each(frameworks)("$name", (framework) => {
  const thrower = async ({ ask, request }: Scene) => {
    await ask();
    throw request.wechatError!;
  };

  test("tells of a 5xx the kind and no more", async () => {
    const { get } = await stage(framework, thrower);
    const response = await get("/?code=40001");
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      type: "urn:wechat-errors:credential",
      title: "This service could not sign in to WeChat",
      status: 500,
      kind: "credential",
      rid: RID,
      retryable: false,
    });
  });

  test("tells that a busy WeChat may be asked again", async () => {
    const { get } = await stage(framework, thrower);
    expect(await (await get("/?code=-1")).json()).toEqual({
      type: "urn:wechat-errors:unavailable",
      title: "WeChat is not available at the moment",
      status: 503,
      kind: "unavailable",
      rid: RID,
      retryable: true,
    });
  });

  test("answers a lost connection, as fetch words it, as unavailable", async () => {
    const { get } = await stage(
      framework,
      async ({ ask }) => {
        await ask();
      },
      {
        reply: (request) => request.socket.destroy(),
      },
    );
    const response = await get();
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ kind: "unavailable" });
  });

  test("answers HEAD with the head alone", async () => {
    const { raw } = await stage(framework, thrower);
    const { status, headers, body } = await raw("/?code=40003", { method: "HEAD" });
    expect(status).toBe(400);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(headers["content-length"]).toBe(String(JSON.stringify(INVALID_OPENID).length));
    expect(body).toHaveLength(0);
  });
});
