import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage, type Scene } from "../support/stage.js";

const WAYS: Readonly<Record<string, (scene: Scene) => void>> = {
  ignored: ({ json }) => json({ done: true }),
  thrown: ({ request }) => {
    throw request.wechatError!;
  },
};

describe.each(frameworks)("$name", (framework) => {
  test.each(Object.entries(WAYS))(
    "tells onError of an error that is %s, and not of its own",
    async (_, go) => {
      let origin = "";
      const alarms: Promise<unknown>[] = [];
      const raiseAlarm = async () => {
        // Enough to see a storm.
        if (alarms.length > 3) return;
        await (await fetch(`${origin}/cgi-bin/webhook/send?code=45009`)).text();
      };
      const { wechat, get, settled, logger } = await stage(
        framework,
        async (scene) => {
          await scene.ask();
          go(scene);
        },
        { options: { onError: () => void alarms.push(raiseAlarm()) } },
      );
      ({ origin } = wechat);
      await get("/?code=45009");
      await settled();
      await logger.until(1);
      // By the end of one alarm the next would have begun.
      for (const alarm of alarms) await alarm;
      expect(alarms).toHaveLength(1);
      expect(logger.lines.map(({ record }) => record.upstream?.path)).toEqual([
        "/cgi-bin/menu/create",
      ]);
    },
  );
});
