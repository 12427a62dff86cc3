import { EventEmitter, once } from "node:events";
import * as undici from "undici";
import { afterAll, describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

const looking = new EventEmitter();
// No name is ever found.
const dispatcher = new undici.Agent({ connect: { lookup: () => void looking.emit("up") } });
afterAll(() => dispatcher.destroy());

describe.each(frameworks)("$name", (framework) => {
  // As knex, tarn and p-timeout have them.
  test.each(["TimeoutError", "AbortError"])(
    "leaves another library's %s alone while a call to WeChat connects",
    async (name) => {
      const app = await stage(framework, async () => {
        const up = once(looking, "up");
        // Node's own types are of an older undici.
        const through = { dispatcher: dispatcher as never };
        void fetch("http://api.weixin.qq.com/cgi-bin/get", through).catch(() => undefined);
        await up;
        throw Object.assign(new Error("no connection to the database"), { name });
      });
      const { status, headers } = await app.raw();
      expect(status).toBe(500);
      expect(headers["content-type"]).not.toContain("problem");
      await app.settled();
      expect(app.logger.lines).toEqual([]);
    },
  );
});
