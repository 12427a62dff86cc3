import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { openHttp } from "../support/clients.js";
import { envelope, type Reply } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { stage, type Scene } from "../support/stage.js";
import { expectAsWithoutUs } from "../third-party/proxies/side-by-side.js";

/** Heads that node:http refuses, as the arguments of writeHead(). */
const REFUSED: Readonly<Record<string, readonly [status: number, ...rest: unknown[]]>> = {
  "a header without a value": [200, { "content-type": "application/json", etag: undefined }],
  "a header that is not Latin-1": [200, { "content-disposition": "attachment; filename=报告.txt" }],
  "a name that is none": [200, { "x report": "yes" }],
  "raw headers with a line break": [200, ["x-report", "a\r\nb"]],
  "raw headers without a last value": [200, ["x-report", "a", "x-other"]],
  "a reason with a line break": [200, "fine\nX-Report: yes", {}],
  "a status that is none": [99, {}],
};

/** Why a response may be held, by what a handler does first; what it returns is let go of at last. */
const HELD: Readonly<Record<string, (scene: Scene) => Promise<{ destroy?(): void }>>> = {
  "with an error outstanding": async ({ ask }) => Object(await ask("/?code=40003")) as object,
  "with a reply under way": async ({ wechat }) => openHttp(`${wechat}/half`),
};

const reply: Reply = (request, response) => {
  if (request.call.pathname !== "/half") return envelope(request, response);
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"errcode":0,');
};

const codeOf = (error: unknown) => String((error as { code?: unknown }).code);

describe.each(frameworks)("$name", (framework) => {
  describe.each(Object.entries(HELD))("%s", (_, begin) => {
    test.each(Object.entries(REFUSED))("refuses %s at the call", async (_name, head) => {
      const handler = async (scene: Scene) => {
        const { response, detach } = scene;
        detach();
        const begun = await begin(scene);
        try {
          response.writeHead(...(head as [number]));
        } catch (error) {
          response.writeHead(500, "Refused", { "x-refused": codeOf(error) });
        }
        begun.destroy?.();
        response.end("sorry");
      };
      const play = async ({ raw }: Awaited<ReturnType<typeof stage>>) => {
        const { status, headers, body } = await raw();
        return { status, refused: headers["x-refused"], body: body.toString() };
      };
      const { played } = await expectAsWithoutUs(framework, handler, play, { reply });
      expect(played).toMatchObject({ status: 500, body: "sorry" });
      expect(played.refused).toMatch(/^ERR_/);
    });
  });

  // Where it is not refused at the call, it is in the listener of a stream, and the process ends.
  test("a proxy that hands on a header which is not there can answer by itself", async () => {
    const { raw } = await stage(framework, async ({ response, wechat, detach }) => {
      detach();
      const reply = await openHttp(`${wechat}/?code=40003`);
      try {
        response.writeHead(200, { "content-type": "application/json", etag: reply.headers.etag });
      } catch (error) {
        reply.resume();
        return response.writeHead(500).end(codeOf(error));
      }
      return reply.pipe(response);
    });
    const stop = new AbortController();
    const crashed = once(process, "uncaughtException", { signal: stop.signal });
    const answer = await Promise.race([raw(), crashed]).finally(() => stop.abort());
    expect(answer).toMatchObject({ status: 500 });
    await crashed.catch(() => undefined);
    expect((await raw()).status).toBe(500);
  });
});
