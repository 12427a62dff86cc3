import { once } from "node:events";
import { describe, test } from "vitest";
import { openHttp } from "../../support/clients.js";
import type { Reply } from "../../support/fake-wechat.js";
import { frameworks } from "../../support/frameworks.js";
import type { Scene, Stage } from "../../support/stage.js";
import { quiet } from "./quiet.js";
import { expectAsWithoutUs } from "./side-by-side.js";
import { seenAtLast } from "./watched-call.js";

type Handler = (scene: Scene) => unknown;

/** What a handler may do when it has written the beginning of WeChat's reply, which is held. */
const WAYS: Readonly<Record<string, Handler>> = {
  "throws an error of its own": () => {
    throw new Error("the disk is full");
  },
  "destroys the response": async ({ response }) => {
    await quiet();
    response.destroy();
  },
  "answers by itself, if nothing is sent yet": async ({ response }) => {
    await quiet();
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { "content-length": 5 }).end("sorry");
  },
  "sets a header too late": ({ response }) => {
    attempt(() => response.setHeader("x-late", "yes"));
    response.end();
  },
  "writes a head too late": ({ response }) => {
    attempt(() => response.writeHead(500));
    response.end();
  },
  "sets the status too late": ({ response }) => {
    response.statusCode = 500;
    response.end();
  },
  "ends before WeChat does": ({ response }) => void response.end('"}'),
  "sends the head after all": ({ response }) => {
    response.flushHeaders();
    response.end();
  },
};

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // Too late, says node:http.
  }
}

const reply: Reply = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"errcode":40003,"errmsg":"');
};

describe.each(frameworks)(
  "$name: as without us, a handler writes the beginning, and",
  (framework) => {
    test.each(Object.entries(WAYS))("%s", async (_, goOn) => {
      let over!: () => void;
      const handler: Handler = async (scene) => {
        const { detach, wechat, response } = scene;
        detach();
        response.statusCode = 200;
        response.setHeader("content-type", "application/json");
        const opened = await openHttp(wechat);
        const [chunk] = (await once(opened, "data")) as [Buffer];
        response.write(chunk);
        try {
          await goOn(scene);
        } finally {
          over();
        }
      };
      const play = (app: Stage) =>
        seenAtLast(app, new Promise<void>((resolve) => (over = resolve)));
      await expectAsWithoutUs(framework, handler, play, { reply });
    });
  },
);
