import { createGzip } from "node:zlib";
import { once } from "node:events";
import compression from "compression";
import { describe, expect, test } from "vitest";
import { frameworks } from "../../support/frameworks.js";
import { stage, type Scene, type Setting } from "../../support/stage.js";
import { readFirst } from "../../support/first-bytes.js";
import { expectAsWithoutUs } from "../../third-party/proxies/side-by-side.js";

const FAILED = "/cgi-bin/menu/create?code=40003";
const SUCCEEDED = "/cgi-bin/menu/create?code=0";

/** Puts methods of its own over the response's, as compression, sessions and others do. */
const wrapped: Setting["before"] = ({ response }) => {
  const { writeHead, end } = response;
  response.writeHead = ((...args: unknown[]) => writeHead.apply(response, args as never)) as never;
  response.end = ((...args: unknown[]) => end.apply(response, args as never)) as never;
};
const compress = compression({ threshold: 0 });
const compressed: Setting["before"] = ({ request, response }) =>
  void compress(request as never, response as never, () => undefined);

describe.each(frameworks)("$name", (framework) => {
  // The method is looked up before the call is made, and what it then led to was another one.
  describe.each([
    ["alone", undefined],
    ["behind wrapped methods", wrapped],
    ["behind compression", compressed],
  ])("%s", (_, before) => {
    test.each([FAILED, SUCCEEDED])("end(await call()) after %s is sent as it is", async (path) => {
      const handler = async ({ ask, response, detach }: Scene) => {
        detach();
        response.statusCode = 200;
        response.end((await ask(path)).length.toString());
      };
      const setting = before === undefined ? {} : { before };
      const { played } = await expectAsWithoutUs(
        framework,
        handler,
        async ({ raw }) => {
          const { status, body, complete } = await raw();
          return { status, body: body.toString(), complete };
        },
        setting,
      );
      expect(played).toMatchObject({ status: 200, complete: true });
      expect(played.body).toMatch(/^\d+$/);
    });
  });

  test("copies what is written from memory that is written again, without a callback", async () => {
    const { raw } = await stage(framework, async ({ ask, response, detach }) => {
      detach();
      const whole = Buffer.from(await ask(FAILED));
      const memory = Buffer.alloc(8);
      for (const text of [whole.subarray(0, 8), Buffer.from("my words")]) {
        text.copy(memory);
        response.write(memory);
      }
      response.end();
    });
    expect((await raw()).body.toString()).toBe('{"errcodmy words');
  });

  // The handler waits for the client to have the first bytes: held back, neither would go on.
  test.each<[string, string, string]>([
    ["JSON lines", "application/json", '{"line":1}\n'],
    ["a brace", "application/json", "{"],
    ["a heartbeat of white space", "application/json", " "],
    ["markup", "text/html", "<"],
  ])("lets out %s at once", async (_, type, first) => {
    const reception = deferred();
    const app = await stage(framework, async ({ ask, response, detach }) => {
      detach();
      await ask(FAILED);
      response.setHeader("content-type", type);
      response.write(first === "{" ? '{"own":' : first);
      await reception.promise;
      response.end("1}");
    });
    const reading = await readFirst(app.origin);
    reception.resolve(undefined);
    expect(reading.first + (await reading.rest())).toContain("1}");
  });

  test("lets out a compressed stream that is flushed", async () => {
    const reception = deferred();
    const app = await stage(framework, async ({ ask, response, detach }) => {
      detach();
      await ask(FAILED);
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      const gzip = createGzip();
      gzip.pipe(response);
      gzip.write('{"own":1}\n');
      gzip.flush();
      await reception.promise;
      gzip.end("{}");
      await once(response, "close");
    });
    const reading = await readFirst(app.origin);
    reception.resolve(undefined);
    await reading.rest();
  });

  test("lets go of the beginning of a reply that is never ended", async () => {
    const reception = deferred();
    const app = await stage(framework, async ({ ask, response, detach }) => {
      detach();
      response.write(await ask(FAILED));
      await reception.promise;
      response.end("\n");
    });
    const reading = await readFirst(app.origin);
    reception.resolve(undefined);
    expect(reading.first).toContain("40003");
    expect(await reading.rest()).toBe("\n");
  });

  test.each<[string, (scene: Scene) => void]>([
    ["write(5)", ({ response }) => void response.write(5 as never)],
    ["write(undefined)", ({ response }) => void response.write(undefined as never)],
    ["end(5)", ({ response }) => void response.end(5 as never)],
    [
      "a reason that node:http refuses",
      ({ response }) => {
        response.statusMessage = "a\nb";
        response.write("{");
      },
    ],
  ])("%s throws, and who answers in its place is heard", async (_, write) => {
    const handler = async (scene: Scene) => {
      const { ask, response, detach } = scene;
      detach();
      await ask(FAILED);
      try {
        write(scene);
      } catch (error) {
        response.statusMessage = "Sorry";
        response.statusCode = 500;
        response.end((error as { code?: string }).code);
      }
    };
    const { played } = await expectAsWithoutUs(framework, handler, async ({ raw }) => {
      const { status, statusMessage, body } = await raw();
      return { status, statusMessage, body: body.toString() };
    });
    expect(played).toMatchObject({ status: 500, statusMessage: "Sorry" });
    expect(played.body).toMatch(/^ERR_/);
  });

  test("while bytes wait, a response says what it says without us", async () => {
    const handler = async ({ ask, response, detach }: Scene) => {
      detach();
      const text = await ask(FAILED);
      response.writeHead(207, "Several", { "x-given": "1" });
      response.write(text.slice(0, 12));
      const said = {
        ...{ status: response.statusCode, message: response.statusMessage },
        ...{ sent: response.headersSent, given: response.getHeader("x-given") ?? null },
        refused: refusal(() => response.setHeader("x-late", "1")),
      };
      response.end(JSON.stringify(said));
    };
    await expectAsWithoutUs(framework, handler, async ({ raw }) => {
      const { status, statusMessage, body } = await raw();
      return { status, statusMessage, body: body.toString() };
    });
  });

  test("lets an app have a req.wechatError of its own", async () => {
    const { raw } = await stage(framework, ({ request, send }) => {
      Object.assign(request, { wechatError: "mine" });
      send(String(request.wechatError));
    });
    expect((await raw()).body.toString()).toBe("mine");
  });
});

function deferred() {
  let resolve!: (value: undefined) => void;
  const promise = new Promise<undefined>((done) => (resolve = done));
  return { promise, resolve };
}

function refusal(call: () => unknown): unknown {
  try {
    call();
    return "nothing";
  } catch (error) {
    return (error as { code?: string }).code;
  }
}
