import { describe, expect, test } from "vitest";
import { allFrameworks as frameworks } from "../support/more-frameworks.js";
import { stage, type Scene, type Setting } from "../support/stage.js";

/** Calls WeChat for a certain code: `call(scene, 40003)`. */
const call = async (
  { wechat }: Scene,
  code: number,
  path = "/cgi-bin/menu/create",
  method = "GET",
) => {
  await (await fetch(`${wechat}${path}?code=${code}`, { method })).text();
};

describe.each(frameworks)("$name", (framework) => {
  /** What a handler saw while it ran. */
  async function seeing<T>(look: (scene: Scene) => Promise<T>, setting?: Setting): Promise<T> {
    let seen: { readonly value: T } | undefined;
    const { get } = await stage(
      framework,
      async (scene) => {
        seen = { value: await look(scene) };
        scene.json({ ok: true });
      },
      setting,
    );
    expect((await get()).status).toBe(200);
    return seen!.value;
  }

  test("knows of no error before a call fails", async () => {
    const seen = await seeing(async (scene) => {
      const before = [scene.request.wechatError, scene.request.wechatErrors];
      await call(scene, 0);
      return [...before, scene.request.wechatError, scene.request.wechatErrors];
    });
    expect(seen).toEqual([undefined, [], undefined, []]);
  });

  test("has the error by the time that the client's promise for the body resolves", async () => {
    const code = await seeing(async (scene) => {
      const reply = await fetch(`${scene.wechat}/cgi-bin/menu/create?code=40003`);
      return reply.json().then(() => scene.request.wechatError?.code);
    });
    expect(code).toBe(40003);
  });

  test("gives the latest of several outstanding errors", async () => {
    const codes = await seeing(async (scene) => {
      await call(scene, 40003, "/cgi-bin/user/info");
      const first = scene.request.wechatError?.code;
      await call(scene, 45009, "/cgi-bin/menu/get");
      return [first, scene.request.wechatError?.code];
    });
    expect(codes).toEqual([40003, 45009]);
  });

  test("gives all errors, oldest first, with what became of each", async () => {
    const seen = await seeing(async (scene) => {
      await call(scene, 40001, "/cgi-bin/user/info");
      await call(scene, 45009, "/cgi-bin/menu/get");
      await call(scene, 0, "/cgi-bin/user/info");
      return scene.request.wechatErrors.map(({ error, outcome }) => [error.code, outcome]);
    });
    expect(seen).toEqual([
      [40001, "recovered"],
      [45009, undefined],
    ]);
  });

  test("gives the same error object each time", async () => {
    const same = await seeing(async (scene) => {
      await call(scene, 40003);
      const { wechatError, wechatErrors } = scene.request;
      return wechatError === scene.request.wechatError && wechatErrors[0]!.error === wechatError;
    });
    expect(same).toBe(true);
  });

  test("has the error on the framework's own object, too", async () => {
    const codes = await seeing(async (scene) => {
      await call(scene, 40003);
      // Koa's context, Fastify's request, Hono's variables; in Express the request is all there is.
      const { wechatError, wechatErrors } = scene.carrier as Scene["request"];
      return [wechatError?.code, wechatErrors.length];
    });
    expect(codes).toEqual([40003, 1]);
  });

  test("forgets an error once the same call succeeds", async () => {
    const codes = await seeing(async (scene) => {
      await call(scene, 40003, "/cgi-bin/menu/get");
      await call(scene, 40001, "/cgi-bin/user/info", "POST");
      await call(scene, 0, "/cgi-bin/user/info", "POST");
      return scene.request.wechatError?.code;
    });
    expect(codes).toBe(40003);
  });

  test.each([
    ["another path", "/cgi-bin/user/info/batchget", "POST"],
    ["another method", "/cgi-bin/user/info", "GET"],
  ])("remembers an error after a success of %s", async (_, path, method) => {
    const code = await seeing(async (scene) => {
      await call(scene, 40001, "/cgi-bin/user/info", "POST");
      await call(scene, 0, path, method);
      return scene.request.wechatError?.code;
    });
    expect(code).toBe(40001);
  });

  test("remembers an error that comes again after a success", async () => {
    const codes = await seeing(async (scene) => {
      await call(scene, 40001);
      await call(scene, 0);
      await call(scene, 42001);
      return scene.request.wechatErrors.map(({ error, outcome }) => [error.code, outcome]);
    });
    expect(codes).toEqual([
      [40001, "recovered"],
      [42001, undefined],
    ]);
  });

  test("forgets all errors of a call that was repeated until it succeeded", async () => {
    const code = await seeing(async (scene) => {
      for (const each of [40001, 42001, 40001, 0]) await call(scene, each);
      return scene.request.wechatError;
    });
    expect(code).toBeUndefined();
  });

  test("sees the errors of calls that run at the same time", async () => {
    const paths = Array.from({ length: 20 }, (_, at) => `/cgi-bin/menu/${at}`);
    const seen = await seeing(async (scene) => {
      await Promise.all(paths.map((path) => call(scene, 40003, path)));
      return scene.request.wechatErrors.map(({ error }) => error.reply?.path);
    });
    expect([...seen].sort()).toEqual([...paths].sort());
  });

  test("keeps the errors of requests that run at the same time apart", async () => {
    const { get } = await stage(framework, async ({ ask, request, json }) => {
      await ask();
      await ask("/cgi-bin/menu/get");
      const codes = request.wechatErrors.map(({ error }) => error.code);
      json({ codes });
    });
    const codes = Array.from({ length: 40 }, (_, at) => 900_000 + at);
    const answers = await Promise.all(
      codes.map(async (code) => (await get(`/?code=${code}`)).json()),
    );
    expect(answers).toEqual(codes.map((code) => ({ codes: [code, code] })));
  });

  test("does not make up errors for hosts that are not WeChat's", async () => {
    const seen = await seeing(
      async (scene) => {
        await call(scene, 40003);
        return scene.request.wechatErrors;
      },
      { options: { upstreams: {} } },
    );
    expect(seen).toEqual([]);
  });
});
