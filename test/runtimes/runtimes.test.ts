import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/program.js";

const run = promisify(execFile);
const bin = (name: string) => `${ROOT}node_modules/.bin/${name}`;

/** How a program of JavaScript is started, by runtime. */
const RUNTIMES: readonly (readonly [name: string, command: readonly string[]])[] = [
  ["Node", [process.execPath]],
  ["Bun", [bin("bun")]],
  ["Deno", [bin("deno"), "run", "--allow-all"]],
];

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
  readonly log: readonly string[];
}

/** What a program prints as JSON. */
async function printed<T>([command = "", ...args]: readonly string[], file: string, of: string) {
  const path = `${ROOT}test/runtimes/${file}`;
  const { stdout } = await run(command, [...args, path, of], { cwd: ROOT });
  return JSON.parse(stdout) as T;
}

const PROBLEM = { status: 400, type: "application/problem+json", log: ["thrown"] };

describe.each(RUNTIMES)("on %s, through fetch,", (_, command) => {
  describe.each(["express", "hono"])("%s", (framework) => {
    let answers: Record<string, Answer>;
    beforeAll(async () => {
      answers = await printed(command, "program.js", framework);
    });

    test.each(["thrown", "sdk"])("answers an error that is %s", (way) => {
      expect(answers[way]).toMatchObject({ ...PROBLEM, body: { code: 40003 } });
    });

    test("answers an error that is relayed", () => {
      expect(answers["relayed"]).toMatchObject({
        ...PROBLEM,
        body: { code: 40003 },
        log: ["relayed"],
      });
    });

    test("sees a reply of which the handler reads the status alone", () => {
      expect(answers["statusOnly"]!.body).toEqual({ ok: true, seen: 1 });
    });

    test("sees a reply that is read in pieces, and leaves its bytes alone", () => {
      const { body } = answers["inPieces"]!;
      expect(body).toMatchObject({ code: 40003 });
      expect(JSON.parse((body as { text: string }).text)).toMatchObject({ errcode: 40003 });
    });

    test("sees a reply that is cloned once, and leaves the response what it was", () => {
      const type = expect.stringMatching(/^(?:basic|default)$/) as string;
      expect(answers["cloned"]!.body).toEqual({
        same: true,
        url: true,
        rest: [false, type, 200, true, true],
        seen: 1,
      });
    });

    test("takes a success for one", () => {
      expect(answers["fine"]).toMatchObject({
        status: 200,
        body: { errcode: 0, seen: 0 },
        log: [],
      });
    });

    test("answers a connection that broke, and a reply that did not come", () => {
      expect(answers["dropped"]).toMatchObject({ status: 503, body: { kind: "unavailable" } });
      expect(answers["timeout"]).toMatchObject({ status: 504, body: { kind: "timeout" } });
    });

    test("leaves a call that fetch refuses, and one to another host, to the app", () => {
      expect(answers["misused"]).toMatchObject({ status: 500, log: [] });
      expect(answers["stranger"]).toMatchObject({ status: 200, body: { status: 200 }, log: [] });
    });
  });
});

const CLIENTS = ["fetch", "http", "axios", "got", "node-fetch", "superagent", "ky", "undici"];

/** Bun has an undici of its own, which calls no fetch that can be seen. */
const unseenOn = (runtime: string) => (runtime === "Bun" ? ["undici"] : []);

describe.each(RUNTIMES)("on %s, an error reply", (name, command) => {
  test.each(CLIENTS)("through %s", async (client) => {
    expect(await printed(command, "clients.js", client)).toEqual(
      unseenOn(name).includes(client) ? [] : [40003],
    );
  });
});

test.each(RUNTIMES)("CLIENTS.md says so of %s", (name) => {
  const text = readFileSync(`${ROOT}packages/core/CLIENTS.md`, "utf8");
  const cells = (start: string) => {
    const row = text.split("\n").find((line) => line.startsWith(`| ${start}`)) ?? "";
    const [, , ...rest] = row.split("|").map((cell) => cell.trim());
    return rest.slice(0, -1);
  };
  expect(cells("Runtime")).toEqual(CLIENTS.map((each) => each.replace(/^http$/, "node:http")));
  const seen = CLIENTS.map((each) => (unseenOn(name).includes(each) ? "no" : "yes"));
  expect(cells(`${name} `)).toEqual(seen);
});

test.each(RUNTIMES)(
  "on %s, fetch is replaced only where there is no other way",
  async (name, command) => {
    const { isNative, keys, length, warnings } = await printed<Record<string, unknown>>(
      command,
      "fetch-itself.js",
      "free",
    );
    expect(isNative).toBe(name === "Node");
    expect([keys, length]).toEqual([name === "Bun" ? ["preconnect"] : [], name === "Deno" ? 0 : 1]);
    expect(warnings).toEqual([]);
  },
);

test.each(RUNTIMES)("on %s, who has locked fetch is warned", async (name, command) => {
  const { warnings } = await printed<Record<string, unknown>>(command, "fetch-itself.js", "locked");
  expect(warnings).toEqual(name === "Node" ? [] : ["WECHAT_ERRORS_FETCH_NOT_SEEN"]);
});
