import { isRetryable, KINDS, problem, WechatError, type Kind } from "@wechat-errors/core";
import { wechatErrors } from "@wechat-errors/express";
import openapi from "@wechat-errors/problem/openapi.json" with { type: "json" };
import schema from "@wechat-errors/problem/problem.schema.json" with { type: "json" };
import { isWechatProblem } from "@wechat-errors/problem";
import express from "express";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { faultsForClients, faultsOfOurs } from "../support/problem-schema.js";

const LANGUAGES = ["en", "zh"] as const;
const WORDS = Object.keys(KINDS) as Kind[];

test.each(WORDS)("a %s is as the schema says, in both languages, with all it may have", (kind) => {
  for (const language of LANGUAGES)
    for (const code of [40163, "PARAM_ERROR", undefined]) {
      const error = new WechatError({ product: "miniprogram", kind, code, rid: "63b4f2b4" });
      const { body } = problem(error, { language, requestId: "r-1" });
      expect(faultsOfOurs(body)).toEqual([]);
      expect(isWechatProblem(body)).toBe(true);
    }
});

test("the schema lists every kind with its status, and every remedy that a kind has", () => {
  expect(
    schema.properties.kind.oneOf.map(({ const: word, title, description }) => [
      word,
      title,
      description,
    ]),
  ).toEqual(
    Object.entries(KINDS).map(([kind, { status, title }]) => [kind, title.en, `Status ${status}.`]),
  );
  const { enum: remedies } = schema.properties.remedy;
  for (const { remedy } of Object.values(KINDS)) expect(remedies).toContain(remedy);
  expect(remedies.filter((word) => isRetryable(word as never))).toHaveLength(3);
});

test("the schema refuses what is no problem of ours, and what a 5xx must not tell", () => {
  const { body } = problem(new WechatError({ product: "miniprogram", kind: "credential" }));
  expect(faultsForClients(body)).toEqual([]);
  expect(faultsForClients({ ...body, member: "of a later version" })).toEqual([]);
  for (const wrong of [
    { code: 40001 },
    { remedy: "refresh_credential" },
    { queryAfterSeconds: 5 },
    { kind: "nonsense" },
    { status: 200 },
    { status: 400 },
    { title: "" },
    { retryable: undefined },
  ])
    expect(faultsForClients(JSON.parse(JSON.stringify({ ...body, ...wrong })))).not.toEqual([]);
});

test("the OpenAPI component is the schema", () => {
  const { $schema, $id, ...rest } = schema;
  expect([$schema, $id].every(Boolean)).toBe(true);
  expect(openapi.openapi).toBe("3.1.0");
  expect(openapi.components.schemas.WechatProblem).toEqual(rest);
  const { content } = openapi.components.responses.WechatProblem;
  expect(content["application/problem+json"].schema.$ref).toBe(
    "#/components/schemas/WechatProblem",
  );
});

test("what an Express app answers is as the schema says", async () => {
  const app = express();
  app.use(wechatErrors({ logger: () => undefined }));
  app.get("/:kind", ({ params }) => {
    throw new WechatError({ product: "pay-v3", kind: params.kind as Kind, code: "X" });
  });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const kind of WORDS)
      for (const language of LANGUAGES) {
        const response = await fetch(`http://127.0.0.1:${port}/${kind}`, {
          headers: { "Accept-Language": language, "X-Request-Id": "r-1" },
        });
        const body: unknown = await response.json();
        expect(faultsOfOurs(body)).toEqual([]);
        expect(body).toMatchObject({ kind, status: response.status });
      }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
