import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clientRequests, play, type Played } from "./play.js";
import {
  gatewayPage,
  inTurn,
  lose,
  neverReply,
  SECRETS,
  type Call,
  type Scenario,
} from "./scenario.js";
import { cloudScenarios } from "./scenarios/cloud.js";
import { coWechat, coWechatRecoveries } from "./scenarios/co-wechat.js";
import { easywechatRecoveries, easywechatScenarios } from "./scenarios/easywechat.js";
import { httpClientRecoveries, httpClients } from "./scenarios/http-clients.js";
import { payScenarios } from "./scenarios/pay.js";
import { renderTable, TABLE_FILE, type Row } from "./sdk-table.js";
import type { Exchange } from "../support/frameworks.js";

const scenarios = [
  ...coWechat,
  ...easywechatScenarios,
  ...payScenarios,
  ...cloudScenarios,
  ...httpClients,
];
const recoveries = [...coWechatRecoveries, ...easywechatRecoveries, ...httpClientRecoveries];

/** As most handlers are written: what the SDK throws escapes. */
const letEscape = async (call: Call, { json }: Exchange) => {
  await call();
  json({ done: true });
};

/** For an SDK that throws nothing. */
const askAfterwards = async (call: Call, { request, json }: Exchange) => {
  await call();
  if (request.wechatError) throw request.wechatError;
  json({ done: true });
};

const handlerFor = ({ replyIn }: Scenario) => (replyIn === undefined ? letEscape : askAfterwards);

/** What an app says without us: Express takes a status from the error, and its headers. */
function expectUntouched({ status, problem, thrown }: Played): void {
  const own = ["status", "statusCode"]
    .map((name) => (thrown as Record<string, unknown> | undefined)?.[name])
    .find((value) => Number(value) >= 400 && Number(value) <= 599);
  expect(status).toBe(thrown === undefined ? 200 : (own ?? 500));
  expect(problem).toEqual({});
}

function expectNoSecrets({ text, logger, thrown }: Played): void {
  const log = JSON.stringify(logger.lines);
  for (const [name, secret] of Object.entries(SECRETS)) {
    expect(text, `${name} in the response`).not.toContain(secret);
    expect(log, `${name} in the log`).not.toContain(secret);
  }
  const { message = "" } = (thrown ?? {}) as { message?: string };
  // tenpay's message is the code by itself, which may be shown.
  if (!/^[A-Z]*$/.test(message)) expect(text).not.toContain(message);
}

const shown = ({ status, problem }: Played) =>
  problem.kind === undefined ? `${status}, not ours` : `${status} \`${problem.kind}\``;

const outcomes = ({ logger }: Played) => logger.lines.map(({ record }) => record.outcome);

/** Calls to which WeChat has no answer. */
const failures = [
  { what: "a lost connection", cell: "lost", reply: lose, answer: 503 },
  { what: "a gateway's page", cell: "page", reply: gatewayPage, answer: 503 },
  { what: "a reply that does not come", cell: "late", reply: neverReply, answer: 504 },
] as const;

const table = new Map<Scenario, Partial<Row>>(scenarios.map((scenario) => [scenario, {}]));
const note = (scenario: Scenario, cells: Partial<Row>) =>
  void table.set(scenario, { ...table.get(scenario), ...cells });

describe.each(scenarios)("$sdk: $call", (scenario) => {
  const { refuse, accept, code, status, kind, replyIn } = scenario;
  const handle = handlerFor(scenario);

  test(`answers ${code} with ${status} ${kind}`, async () => {
    const played = await play(scenario, { reply: refuse }, handle);
    expect(played).toMatchObject({ status, problem: { kind, status } });
    expect(played.logger.lines.map(({ record }) => record)).toMatchObject([
      {
        outcome: "thrown",
        kind,
        ...(scenario.sdk !== "wx-server-sdk" && { upstream: { host: scenario.host } }),
      },
    ]);
    expect(played.thrown === undefined).toBe(replyIn !== undefined);
    expectNoSecrets(played);
    note(scenario, { got: played.thrown ?? played.returned, answered: shown(played) });
  });

  test("has nothing to say of a success", async () => {
    const played = await play(scenario, { reply: accept }, async (call, { request, json }) => {
      await call();
      json({ done: true, errors: request.wechatErrors.length });
    });
    expect(played.thrown).toBeUndefined();
    expect(played.text).toBe('{"done":true,"errors":0}');
    expect(played.logger.lines).toEqual([]);
  });

  test(`without capture, leaves the ${scenario.alone === "same" ? "same answer" : "app to itself"}`, async () => {
    const played = await play(scenario, { reply: refuse, capture: false }, handle);
    if (scenario.alone === "same") {
      expect(played).toMatchObject({ status, problem: { kind } });
      expectNoSecrets(played);
    } else {
      expectUntouched(played);
    }
    note(scenario, { alone: shown(played) });
  });

  test.each(failures.filter(({ cell }) => scenario[cell] !== undefined))(
    "knows $what, or leaves the app to itself",
    async ({ cell, reply, answer }) => {
      const setting = { reply, ...(cell === "late" && { timeoutMs: 40 }) };
      const requests = clientRequests();
      const played = await play(scenario, setting, handle);
      // SDKs throw before a request that they give up has ended; no second line may come of that.
      if (cell === "late" && scenario.goesOn === undefined) await requests.gone();
      note(scenario, { [cell]: shown(played) });
      if (scenario[cell] === "untouched") return expectUntouched(played);
      expect(played).toMatchObject({ status: answer, problem: { kind: scenario[cell] } });
      expect(outcomes(played)).toEqual(["thrown"]);
      expectNoSecrets(played);
    },
  );
});

const relaying = scenarios.filter(({ replyIn }) => replyIn !== undefined);

test.each(relaying)("$sdk: the reply of $call, sent on, is answered alike", async (scenario) => {
  const { refuse, status, kind, replyIn } = scenario;
  const played = await play(scenario, { reply: refuse }, async (call, { json, send }) => {
    const reply = replyIn!(await call());
    if (typeof reply === "string") send(reply);
    else json(reply as object);
  });
  expect(played).toMatchObject({ status, problem: { kind } });
  expect(outcomes(played)).toEqual(["relayed"]);
  expectNoSecrets(played);
});

test.each(recoveries)(
  "$sdk: $call repeats after $failure, and no error is left",
  async (recovery) => {
    const played = await play(
      recovery,
      { reply: inTurn(recovery.replies) },
      async (call, { request, json }) => {
        await call();
        json({ outstanding: request.wechatError ?? null });
      },
    );
    expect(played.thrown).toBeUndefined();
    expect(played).toMatchObject({ status: 200, text: '{"outstanding":null}' });
    expect(played.logger.lines.map(({ level, record }) => [level, record.outcome])).toEqual([
      ["debug", "recovered"],
    ]);
    expectNoSecrets(played);
  },
);

test("packages/core/SDKS.md shows what was seen here", async () => {
  const rows = scenarios.map((scenario) => ({ scenario, ...table.get(scenario) }) as Row);
  const rendered = await renderTable(rows);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(TABLE_FILE, rendered);
  expect(
    readFileSync(TABLE_FILE, "utf8"),
    "to bring it up to date: UPDATE_DOCS=1 npx vitest run --root test third-party/sdks",
  ).toBe(rendered);
});
