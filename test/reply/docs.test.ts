import { readReply, readWarnings, type Reply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { readText, rowsOf } from "../support/markdown.js";
import { FAILURES } from "./fixtures.js";
import { LOOK_ALIKES } from "./look-alikes.js";

/** The examples of REPLIES.md: rows of four cells that are neither a head nor the line below one. */
const EXAMPLES = rowsOf(readText("packages/core/REPLIES.md"))
  .filter(([form = ""]) => form !== "Form" && !/^[-: ]+$/.test(form))
  .map(([form = "", at = "", reply = "", readAs = ""]) => ({ form, at, reply, readAs }));

/** Texts between backticks. */
const codesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);

/** `status 404, header `Error-Code: 0`, body `…`` → a reply. */
function replyOf(at: string, cell: string): Reply {
  const [, host = "", path = ""] = /^`([^/`]+)([^`]+)`$/.exec(at) ?? [];
  const status = /status (\d{3})/.exec(cell)?.[1];
  const [, name, value] = /header `([^:`]+): ([^`]*)`/.exec(cell) ?? [];
  const body = /\bempty body$/.test(cell) ? "" : /body `([^`]+)`$/.exec(cell)?.[1];
  if (host === "" || body === undefined) throw new Error(`no example: ${at} ${cell}`);
  return {
    host,
    path,
    body,
    ...(status !== undefined && { status: Number(status) }),
    ...(name !== undefined && { headers: { [name.toLowerCase()]: value } }),
  };
}

test("every form of the fixtures stands in the table, and every one of the table in the fixtures", () => {
  const read = new Set([...FAILURES, ...LOOK_ALIKES].map(({ form }) => form));
  const told = new Set(EXAMPLES.map(({ form }) => form));
  // Those have a test of their own.
  told.delete("partial failure");
  expect([...told].sort()).toEqual([...read].sort());
});

test("every example is one of a failure, a success or a warning", () => {
  expect(EXAMPLES.length).toBeGreaterThan(50);
  for (const { readAs } of EXAMPLES)
    expect(readAs).toMatch(
      /^(?:failure(?: `[\w-]+`)?(?:, `[a-z_]+`)?|success(?:, warning `\S+`)?)$/,
    );
});

describe.each(EXAMPLES)("$form at $at: $reply", ({ at, reply: cell, readAs }) => {
  const reply = replyOf(at, cell);
  const told = codesIn(readAs);

  test(`is read as ${readAs}`, () => {
    const error = readReply(reply);
    const warnings = readWarnings(reply).map(({ field }) => field);
    if (readAs.startsWith("success")) {
      expect(error).toBeUndefined();
      expect(warnings).toEqual(told);
      return;
    }
    const code = told.find((text) => /^(?:-?\d+|[A-Z_]+)$/.test(text));
    const kind = told.find((text) => /^[a-z_]+$/.test(text));
    expect(String(error?.code)).toBe(String(code));
    expect(error?.kind).toBe(kind ?? "unknown_code");
  });
});
