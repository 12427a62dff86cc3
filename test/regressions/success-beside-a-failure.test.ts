import { describe, expect, test } from "vitest";
import { envelope } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { HeldReplies } from "../support/held-replies.js";
import { stage } from "../support/stage.js";

describe.each(frameworks)("$name", (framework) => {
  test("takes no success for a repetition of a call that was under way beside it", async () => {
    const replies = new HeldReplies();
    const { get, logger, settled } = await stage(
      framework,
      async ({ wechat, request, json }) => {
        const send = async (code: number) => {
          const url = `${wechat}/cgi-bin/message/custom/send?code=${code}`;
          await (await fetch(url, { method: "POST" })).text();
        };
        const [failing, succeeding] = [send(40003), send(0)];
        const arrivals = await replies.all(2);
        const reply = (code: string) =>
          envelope(...arrivals.find(([{ call }]) => call.searchParams.get("code") === code)!);
        reply("40003");
        await failing;
        reply("0");
        await succeeding;
        json({ code: request.wechatError?.code });
      },
      { reply: replies.reply },
    );
    expect(await (await get()).json()).toEqual({ code: 40003 });
    await settled();
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["handled"]);
  });
});
