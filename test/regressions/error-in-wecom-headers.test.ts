import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage, type Scene } from "../support/stage.js";

const HOST = "qyapi.weixin.qq.com";

const OWN: Readonly<Record<string, (scene: Scene) => void>> = {
  "a page": ({ send }) => send("<h1>the shop's own page</h1>"),
  "a text": ({ send }) => send("the shop's own text"),
  "a text in braces": ({ send }) => send("{the shop's own text}"),
  "a list": ({ json }) => json([]),
  "an object": ({ json }) => json({ done: true }),
};

describe.each(frameworks)("$name", (framework) => {
  test.each(Object.entries(OWN))(
    "sends %s of the handler's own after an error that only WeCom's headers told",
    async (_, answer) => {
      const handler = async (scene: Scene) => {
        await scene.ask("/cgi-bin/media/get");
        answer(scene);
      };
      const { raw, logger, settled } = await stage(framework, handler, {
        reply: (_request, response) => {
          const headers = { "Error-Code": "40001", "Error-Msg": "invalid credential" };
          response.writeHead(200, { ...headers, "content-length": 0 }).end();
        },
        host: HOST,
      });
      const without = await stage(framework, handler, { options: "without us" });
      const [{ status, body }, expected] = [await raw(), await without.raw()];
      expect(status).toBe(200);
      expect(body.toString()).toBe(expected.body.toString());
      await settled();
      expect(logger.lines.map(({ record }) => [record.code, record.outcome])).toEqual([
        [40001, "ignored"],
      ]);
    },
  );
});
