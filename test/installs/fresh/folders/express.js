import { COMMONJS, JSON_LINE, types, TYPESCRIPT } from "../folder.js";
import { asCommonJs, endingWith, program } from "../readme.js";

const APP = `
const { createMenu, sendMessage } = require("./calls.cjs");
app.get("/menu", async (req, res) => res.json(await createMenu()));
app.get("/message", async (req, res) => res.json(await sendMessage()));
module.exports = app;
`;

const TEST = `
const { startFakeWechat } = require("@wechat-errors/testing");
const request = require("supertest");
const app = require("./app");
const { refuse } = require("./fake-wechat.cjs");

let wechat;
beforeAll(async () => {
  wechat = refuse(await startFakeWechat());
  wechat.intercept();
});
afterAll(() => wechat.close());

test.each([
  ["/login?code=used", 40163],
  ["/menu", 40016],
  ["/message", 40003],
])("%s", async (path, code) => {
  const response = await request(app).get(path);
  expect([response.status, response.type]).toEqual([400, "application/problem+json"]);
  expect(response.body.code).toBe(code);
});
`;

const TYPES = `
express().use(wechatErrors()).get("/", (req, res) => {
  res.json(error(req.wechatError, false)?.code);
});`;

/** Express 4 does not look at what a handler returns; this is what its users have against that. */
const ASYNC_ERRORS = "express-async-errors";

/** @type {(express: number, jest: number) => import("../folder.js").Folder} */
export const express = (express, jest) => ({
  framework: `Express ${express}`,
  runs: `Jest ${jest}, CommonJS`,
  log: "standard output",
  packages: ["express"],
  others: [
    `express@${express}`,
    `jest@${jest}`,
    "supertest@7",
    `@types/express@${express}`,
    ...(express < 5 ? [`${ASYNC_ERRORS}@3`] : []),
    ...TYPESCRIPT,
  ],
  files: () => ({
    "app.js": [
      ...(express < 5 ? [`require("${ASYNC_ERRORS}");`] : []),
      endingWith(asCommonJs(program("express", "/login")), "app.listen(3000);", APP),
    ].join("\n"),
    "app.test.js": TEST,
    "types.ts": types(
      "express",
      `import { wechatErrors } from "@wechat-errors/express";\nimport express = require("express");`,
      TYPES,
    ),
  }),
  compilerOptions: COMMONJS,
  command: ["node_modules/.bin/jest"],
  logged: JSON_LINE,
});
