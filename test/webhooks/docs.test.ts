import { describe, expect, test } from "vitest";
import { readText, rowsOf } from "../support/markdown.js";
import { acknowledgementOf, PUSHES, retryOf } from "./callers.js";

const ROWS = rowsOf(readText("packages/core/WEBHOOKS.md"));
const ANSWERS = new Map(
  ROWS.filter(({ length }) => length === 6).map(([kind, , ...cells]) => [kind, cells]),
);
const KINDS = [...new Set(PUSHES.map(({ kind }) => `\`${kind}\``))].sort();

test("each kind of caller stands in both tables of WEBHOOKS.md", () => {
  for (const columns of [6, 3]) {
    const told = ROWS.filter(({ length }) => length === columns).map(([kind]) => kind);
    expect(told.filter((kind) => kind?.startsWith("`")).sort()).toEqual(KINDS);
  }
});

/** The text of a cell that says all of an answer. */
function expectTold(cell: string, { status, body }: { status: number; body: string }): void {
  expect(cell).toContain(`\`${status}\``);
  if (body === "") expect(cell).toContain(", empty");
  else expect(cell).toContain(`\`${body}\``);
}

describe.each(PUSHES)("WEBHOOKS.md says how $name is answered", (push) => {
  const [retry = "", acknowledge = ""] = ANSWERS.get(`\`${push.kind}\``) ?? [];

  test("to have it sent again", () => {
    expectTold(retry, retryOf(push));
  });

  test("to acknowledge it", () => {
    const answer = acknowledgementOf(push);
    if (answer === undefined) expect(acknowledge).toBe("not possible");
    else expectTold(acknowledge, answer);
  });
});
