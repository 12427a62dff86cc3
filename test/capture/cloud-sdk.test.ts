import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import cloud from "wx-server-sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { close, DEAD_ORIGIN, listen } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

/** Tencent Cloud, which is none of the hosts that capture watches. */
let tencent: Server;
let origin: string;
const sockets = new Set<Socket>();
/** What becomes of the request at hand. */
let reply: "lost" | "half" | "never" | "page" = "lost";

beforeAll(async () => {
  tencent = createServer(({ socket }, response) => {
    if (reply === "lost") return void socket.destroy();
    if (reply === "never") return;
    if (reply === "page") return void response.writeHead(502).end("<html>");
    response.setHeader("content-length", 100);
    response.write("{", () => socket.destroy());
  });
  tencent.on("connection", (socket: Socket) => sockets.add(socket));
  origin = await listen(tencent);
});
afterAll(async () => {
  // The SDK lets go of none whose time is up.
  for (const socket of sockets) socket.destroy();
  await close(tencent);
});

const connect = (serviceUrl: string, timeout = 20_000) =>
  cloud.createNewInstance({
    env: "env-1",
    serviceUrl,
    secretId: "SECRET-ID",
    secretKey: "0123456789abcdef0123456789abcdef",
    timeout,
  });
type Cloud = ReturnType<typeof connect>;

const calls: Readonly<Record<string, (instance: Cloud) => Promise<unknown>>> = {
  "openapi.customerServiceMessage.send": ({ openapi }) =>
    openapi.customerServiceMessage.send({ touser: "o" }),
  callFunction: (instance) => instance.callFunction({ name: "f", data: {} }),
  "database.collection.get": (instance) => instance.database().collection("c").get(),
};

describe.each(frameworks)("$name", (framework) => {
  async function answerTo(work: () => Promise<unknown>) {
    const { raw, settled, logger } = await stage(framework, work);
    const { status, body } = await raw();
    await settled();
    const outcomes = logger.lines.map(({ record }) => record.outcome);
    const remedies = logger.lines.map(({ record }) => record.remedy);
    return { status, text: String(body), outcomes, remedies };
  }

  describe.each(Object.entries(calls))("wx-server-sdk's %s", (_, call) => {
    test.each([
      ["lost", 503, "unavailable"],
      ["half", 503, "unavailable"],
      ["never", 504, "timeout"],
    ] as const)("a reply that is %s is %i", async (how, status, kind) => {
      reply = how;
      const timeoutMs = how === "never" ? 40 : undefined;
      const answer = await answerTo(() => call(connect(`${origin}/admin`, timeoutMs)));
      expect(answer).toMatchObject({ status, outcomes: ["thrown"] });
      expect(JSON.parse(answer.text)).toMatchObject({ kind });
    });

    test("a refused connection is 503", async () => {
      expect(await answerTo(() => call(connect(`${DEAD_ORIGIN}/admin`)))).toMatchObject({
        status: 503,
        outcomes: ["thrown"],
      });
    });
  });

  test.each([
    ["an error of the app's, alike", { errCode: 7, errMsg: "save:fail no" }, "no"],
    ["the SDK's word on its arguments", { errCode: -1, errMsg: "get:fail no" }, "get:fail no"],
    ["other words", { errCode: -501001, errMsg: "it failed" }, "it failed"],
  ])("%s is the app's own", async (_, members, message) => {
    const thrown = Object.assign(new Error(message), members);
    const answer = await answerTo(() => Promise.reject(thrown));
    expect(answer).toMatchObject({ status: 500, outcomes: [] });
  });

  test("what is paid by the cloud is asked after, not repeated", async () => {
    const errMsg = "cloudPay.refund:fail -501001 resource system error. socket hang up";
    const thrown = Object.assign(new Error(errMsg), { errCode: -501001, errMsg });
    const answer = await answerTo(() => Promise.reject(thrown));
    expect(answer).toMatchObject({ status: 503, remedies: ["query_outcome"] });
  });
});
