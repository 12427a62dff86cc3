import type { ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage, type Scene } from "../support/stage.js";
import { expectAsWithoutUs } from "../third-party/proxies/side-by-side.js";

/** As node:http has them. */
interface Head {
  readonly _header: string | null;
  _implicitHeader(): void;
}

/** Adds a cookie to the head, and ends the response once the session is saved, as express-session does. */
function keepSession(response: ServerResponse): void {
  const { writeHead, write, end } = response;
  const head = response as unknown as Head;
  const writeHeadWithCookie = (...args: unknown[]) => {
    response.setHeader("set-cookie", "sid=7");
    return writeHead.apply(response, args as never);
  };
  const endLater = (chunk: unknown, encoding: unknown) => {
    if (!head._header) head._implicitHeader();
    if (chunk !== undefined) write.call(response, chunk, encoding as never);
    void setImmediate().then(() => end.call(response, undefined, "utf8"));
    return response;
  };
  Object.assign(response, { writeHead: writeHeadWithCookie, end: endLater });
}

/** Answers in two pieces, behind a session that is behind a failed call to WeChat. */
const answering = (text: (reply: string) => string) => async (scene: Scene) => {
  const { ask, response, detach } = scene;
  detach();
  const reply = await ask("/?code=40003");
  keepSession(response);
  response.statusCode = 200;
  response.setHeader("content-type", "application/json");
  const whole = text(reply);
  response.write(whole.slice(0, 9));
  response.end(whole.slice(9));
};

const relay = answering((reply) => reply);
const own = answering(() => '{"done":true,"by":"the shop"}');

describe.each(frameworks)("$name", (framework) => {
  test("keeps the cookie of a session where it replaces WeChat's reply", async () => {
    const { raw, logger, settled } = await stage(framework, relay);
    const { status, headers, body } = await raw();
    expect(status).toBe(400);
    expect(headers["set-cookie"]).toEqual(["sid=7"]);
    expect(JSON.parse(body.toString())).toMatchObject({ kind: "invalid_input", code: 40003 });
    await settled();
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["relayed"]);
  });

  test("keeps the cookie of a session where it replaces nothing", async () => {
    const { played } = await expectAsWithoutUs(framework, own, async ({ raw }) => {
      const { status, headers, body } = await raw();
      return { status, cookie: headers["set-cookie"], body: body.toString() };
    });
    expect(played).toMatchObject({ status: 200, cookie: ["sid=7"] });
  });
});
