import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { WechatError } from "@wechat-errors/core";
import { wechatErrors } from "@wechat-errors/express";
import express from "express";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { fencesOf, readText } from "../support/markdown.js";
import { ROOT } from "../support/program.js";

interface Recipe {
  signIn(url: string): Promise<unknown>;
}

let folder: string;
let recipe: Recipe;
beforeAll(async () => {
  // Below test/node_modules, where imports by name are found.
  const parent = join(ROOT, "test/node_modules/.recipes");
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, "problem-"));
  const [program] = fencesOf(readText("packages/problem/README.md")).filter(
    ({ language }) => language === "js",
  );
  writeFileSync(join(folder, "recipe.mjs"), program!.text);
  recipe = (await import(pathToFileURL(join(folder, "recipe.mjs")).href)) as Recipe;
});
afterAll(() => rmSync(folder, { recursive: true }));

let url: string;
let codes: string[];
let toasts: string[];
let close: () => void;
beforeEach(async () => {
  codes = ["fresh", "used"];
  toasts = [];
  const app = express();
  app.use(wechatErrors({ logger: () => undefined }), express.json());
  app.post("/", ({ body }, res) => {
    const { code } = body as { code: string };
    if (code === "used") throw new WechatError({ product: "miniprogram", code: 40163 });
    if (code === "down") throw new WechatError({ product: "miniprogram", kind: "credential" });
    res.json({ session: code });
  });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  vi.stubGlobal("wx", { request, login, showToast });
});
afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

test("a used code is replaced, once", async () => {
  expect(await recipe.signIn(url)).toEqual({ session: "fresh" });
  codes = ["fresh", "used", "used"];
  await expect(recipe.signIn(url)).rejects.toMatchObject({ code: 40163 });
  expect(codes).toEqual(["fresh"]);
  expect(toasts).toHaveLength(1);
});

test("a failure that only the service can fix is shown, and not repeated", async () => {
  codes = ["fresh", "down"];
  await expect(recipe.signIn(url)).rejects.toMatchObject({ kind: "credential" });
  expect(toasts).toEqual(["This service could not sign in to WeChat"]);
  expect(codes).toEqual(["fresh"]);
});

test("no answer at all rejects", async () => {
  close();
  await expect(recipe.signIn(url)).rejects.toHaveProperty("errMsg");
});

/** As a mini program has it: success is called whatever the status. */
function request(options: {
  url: string;
  method: string;
  data: unknown;
  success(answer: { statusCode: number; data: unknown }): void;
  fail(reason: { errMsg: string }): void;
}): void {
  const { method, data, success, fail } = options;
  fetch(options.url, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(data),
  })
    .then(async (response) => success({ statusCode: response.status, data: await response.json() }))
    .catch((error: unknown) => fail({ errMsg: `request:fail ${String(error)}` }));
}

function login({ success }: { success(answer: { code: string }): void }): void {
  success({ code: codes.pop()! });
}

function showToast({ title }: { title: string }): void {
  toasts.push(title);
}
