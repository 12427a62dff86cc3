import { expect, test } from "vitest";
import { setStage } from "./stage.js";
import { MORE_CLIENTS, type Plan } from "./watched-app.js";

const CANARY = "c4nary";

const stage = setStage("last");

const REPLIES = [
  "code=40001",
  "code=45009&as=gzip",
  "code=40003&as=refused",
  "as=partial",
  "as=half",
  "as=nothing",
  "code=0",
];

test.each(MORE_CLIENTS)(
  "a secret in a call by %s is in no span, metric or line",
  async (client) => {
    const call = (query: string): Plan => ({
      client,
      // WeChat's own words may repeat what it was sent.
      url:
        `${stage.wechat.origin}/cgi-bin/message/custom/send?access_token=${CANARY}-token&` +
        `secret=${CANARY}%20secret&errmsg=refused+${CANARY}-token&${query}`,
      method: "POST",
      headers: { "x-secret": `${CANARY}-header`, "content-type": "application/json" },
      body: JSON.stringify({ touser: `${CANARY}-openid` }),
    });
    // needle waits for the rest of a broken reply for ever.
    const replies = REPLIES.filter((each) => client !== "needle" || !each.includes("half"));
    // What the client itself throws, thrown on as it is; and an error of the app's around it.
    for (const then of ["nothing", "wrap"] as const)
      for (const framework of ["Express 5", "Koa 3", "Express 5, without us"])
        for (const query of replies)
          await stage.app.request(
            framework,
            { ...call(query), then },
            { authorization: `Bearer ${CANARY}-session`, cookie: `session=${CANARY}-cookie` },
          );
    const told = await stage.app.told();
    expect(told.spans.length).toBeGreaterThanOrEqual(2 * 2 * 3 * replies.length);
    expect(told.lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toContain(CANARY);
    expect(stage.app.output).not.toContain(CANARY);
  },
);

test("the query's names stay, without their values", async () => {
  const { spans } = await stage.app.call({
    client: "fetch",
    url: `${stage.wechat.origin}/sns/jscode2session?appid=${CANARY}&js_code=${CANARY}`,
  });
  expect(spans.map(({ attributes }) => attributes["url.full"])).toEqual([
    `${stage.wechat.origin}/sns/jscode2session?appid=REDACTED&js_code=REDACTED`,
  ]);
});
