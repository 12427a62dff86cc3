import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { envelope } from "../../support/fake-wechat.js";
import { frameworks } from "../../support/frameworks.js";
import { everyClient } from "../../support/http-clients/every-client.js";
import {
  startWechatForClients,
  type WechatForClients,
} from "../../support/http-clients/wechat-for-clients.js";
import { stage } from "../../support/stage.js";

let wechat: WechatForClients;
beforeAll(async () => void (wechat = await startWechatForClients(envelope)));
afterAll(() => wechat.close());

describe.each(frameworks)("$name", (framework) => {
  for (const client of everyClient)
    test.skipIf(!client.runsHere)(`${client.name}, with the pool that it comes with`, async () => {
      const session = await client.connect();
      onTestFinished(async () => {
        await session.close?.();
      });
      const url = `${wechat.originFor(client)}/cgi-bin/user/info?code=40003`;
      const { raw, settled, logger } = await stage(
        framework,
        async ({ request, json }) => {
          await session.ask(url);
          if (request.wechatError) throw request.wechatError;
          json({ seen: "nothing" });
        },
        { options: { upstreams: wechat.upstreams } },
      );
      const { status, body } = await raw();
      expect(JSON.parse(String(body))).toMatchObject({ status: 400, code: 40003 });
      expect(status).toBe(400);
      await settled();
      expect(logger.lines.map(({ record }) => [record.event, record.code, record.outcome])).toEqual(
        [["wechat.error", 40003, "thrown"]],
      );
    });
});
