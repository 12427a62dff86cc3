import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as first from "@wechat-errors/core/node";
import { wechatErrors as firstMiddleware } from "@wechat-errors/express";
import express from "express";
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { close, listen, RID, startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { problemsThatDiffer } from "../support/problems-sent.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Below test/node_modules, so that what the packages depend on is still found.
const parent = `${root}test/node_modules/.copies`;
const folders: string[] = [];

interface Copy {
  readonly core: typeof first;
  readonly middleware: typeof firstMiddleware;
}

const PARTS = { core: ["package.json", "dist", "data"], express: ["package.json", "dist"] };

const original: Copy = { core: first, middleware: firstMiddleware };

/** What makes the copy another version, as texts in its files that are something else there. */
type Changes = readonly (readonly [pattern: RegExp, by: string])[];

/** A second copy of the packages, as npm installs one below another package. */
async function install(changes: Changes): Promise<Copy> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(`${parent}/copy-`);
  folders.push(folder);
  const copy = `${folder}/node_modules/@wechat-errors`;
  for (const [name, parts] of Object.entries(PARTS))
    for (const part of parts)
      await cp(`${root}packages/${name}/${part}`, `${copy}/${name}/${part}`, { recursive: true });
  for (const file of await readdir(copy, { recursive: true }))
    if (/\.(?:c?js|json)$/.test(file)) {
      const text = await readFile(`${copy}/${file}`, "utf8");
      const changed = changes.reduce((each, [pattern, by]) => each.replace(pattern, by), text);
      if (changed !== text) await writeFile(`${copy}/${file}`, changed);
    }
  const load = async (file: string): Promise<unknown> =>
    import(pathToFileURL(`${copy}/${file}`).href);
  const core = (await load("core/dist/node.js")) as typeof first;
  const { wechatErrors } = (await load("express/dist/index.js")) as {
    wechatErrors: typeof firstMiddleware;
  };
  return { core, middleware: wechatErrors };
}

let wechat: FakeWechat;
let logger: MemoryLogger;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(async () => {
  await wechat.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});
beforeEach(() => void (logger = new MemoryLogger()));

const call = async (code: number): Promise<void> => {
  await (await fetch(`${wechat.origin}/cgi-bin/get?code=${code}`)).text();
};
const options = () => ({ upstreams: wechat.upstreams, logger });

/** An app behind middleware of so many copies; its handler calls WeChat first. */
async function serve(behind: readonly Copy[], handle: express.Handler): Promise<string> {
  const app = express();
  app.set("env", "test");
  for (const { middleware } of behind) app.use(middleware(options()));
  app.use(async (request, response, next) => {
    await call(40003);
    handle(request, response, next);
  });
  const server = createServer(app);
  onTestFinished(() => close(server));
  return listen(server);
}

const told = () => logger.lines.map(({ record }) => record.outcome);

const LATER = [/"version": ".*?"/, '"version": "0.2.0"'] as const;

describe.each([
  { name: "the same version", changes: [], shares: true },
  // It calls a kind by a name that is not known before it.
  { name: "a later version", changes: [LATER, [/\bunavailable\b/g, "later_kind"]], shares: true },
  {
    name: "a later version in which what is shared has changed",
    changes: [LATER, [/(?<="wechat-errors\.\w+\.)\d+(?=")/g, "99"]],
    shares: false,
  },
] as readonly { name: string; changes: Changes; shares: boolean }[])(
  "a second copy, of $name",
  ({ changes, shares }) => {
    let copies: { readonly first: Copy; readonly second: Copy };
    beforeAll(async () => {
      copies = { first: original, second: await install(changes) };
    });

    const each = test.each(["first", "second"] as const);
    const both = test.each([
      ["first", "second"],
      ["second", "first"],
    ] as const);

    test("is one", () => {
      const { second } = copies;
      expect(second.core.WechatError).not.toBe(first.WechatError);
      expect(second.middleware).not.toBe(firstMiddleware);
    });

    both("an error of the %s is known to the %s", (maker, reader) => {
      const error = new copies[maker].core.WechatError({ product: "offiaccount", code: 40003 });
      expect(copies[reader].core.isWechatError(error)).toBe(true);
    });

    each("the %s sees an error once", async (copy) => {
      const codes = await copies[copy].core.observeWechat(async (scope) => {
        await call(40003);
        return scope.wechatErrors.map(({ error }) => error.code);
      }, options());
      expect(codes).toEqual([40003]);
      expect(logger.lines).toHaveLength(1);
    });

    each("the %s gives each of many queued calls its own error", async (copy) => {
      const before = getGlobalDispatcher();
      // With one it would be no pool.
      const narrow = new Agent({ connections: 2 });
      setGlobalDispatcher(narrow);
      onTestFinished(async () => {
        setGlobalDispatcher(before);
        await narrow.destroy();
      });
      const codes = Array.from({ length: 20 }, (_, index) => 1_000_000 + index);
      const seen = codes.map((code) =>
        copies[copy].core.observeWechat(async (scope) => {
          await call(code);
          return scope.wechatError?.code;
        }, options()),
      );
      expect(await Promise.all(seen)).toEqual(codes);
    });

    both(
      shares
        ? "the %s around the %s: the error is the inner one's, and logged once"
        : "the %s around the %s: the error is told to each, and logged by each",
      async (outer, inner) => {
        await copies[outer].core.observeWechat(async (around) => {
          await copies[inner].core.observeWechat(async (scope) => {
            await call(40003);
            expect(scope.wechatError?.code).toBe(40003);
          }, options());
          expect(around.wechatErrors).toHaveLength(shares ? 0 : 1);
        }, options());
        expect(logger.lines).toHaveLength(shares ? 1 : 2);
      },
    );

    each("a handler behind the %s alone has its error", async (copy) => {
      const origin = await serve([copies[copy]], (request) => {
        throw request.wechatError ?? new Error("there is none");
      });
      expect(await (await fetch(origin)).json()).toMatchObject({ status: 400, code: 40003 });
      expect(told()).toEqual(["thrown"]);
    });

    each("a reply that is sent on behind the %s alone is answered for", async (copy) => {
      const origin = await serve([copies[copy]], (_, response) => {
        response.send(`{"errcode":40003,"errmsg":"some words of WeChat rid: ${RID}"}`);
      });
      expect(await (await fetch(origin)).json()).toMatchObject({ status: 400, code: 40003 });
      expect(told()).toEqual(["relayed"]);
    });

    both("behind the %s and then the %s there is one answer", async (outer, inner) => {
      const origin = await serve([copies[outer], copies[inner]], (request) => {
        throw request.wechatError!;
      });
      expect(await (await fetch(origin)).json()).toMatchObject({ status: 400, code: 40003 });
      if (shares) expect(told()).toEqual(["thrown"]);
      else expect(told()).toContain("thrown");
    });

    both("an error of the %s is answered by the %s, whatever its kind", async (maker, reader) => {
      const { WechatError } = copies[maker].core;
      const error = new WechatError({ product: "offiaccount", code: -1 });
      const origin = await serve([copies[reader]], () => {
        throw error;
      });
      const { status, kind } = error;
      expect(await (await fetch(origin)).json()).toMatchObject({ status, kind });
      expect(logger.lines.map(({ record }) => [record.kind, record.outcome])).toContainEqual([
        kind,
        "thrown",
      ]);
      // A later version may have kinds that today's schema does not list.
      const unlisted = Object.hasOwn(first.KINDS, kind) ? [] : [{ body: { kind } }];
      expect(await problemsThatDiffer()).toMatchObject(unlisted);
    });
  },
);
