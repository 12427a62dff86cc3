import { afterAll, beforeAll, expect, test } from "vitest";
import { fencesOf, readText } from "../support/markdown.js";
import { Program } from "../support/program.js";

const CURL =
  /^\$ curl (?<i>-i )?(?<url>\S+) --json '(?<body>.*?)'(?: -H '(?<name>.*?): (?<value>.*?)')?\n(?<output>[^]*)$/;
/** Differ from run to run. */
const VARIES = new Set(["date", "retry-after"]);

const shown = fencesOf(readText("README.md"))
  .filter(({ language }) => language === "console")
  .map(({ text }) => text);
const calls = shown.filter((text) => text.startsWith("$ "));
const logged = shown.filter((text) => text.startsWith("{"));

let app: Program;
let origin: string;
beforeAll(async () => {
  app = new Program("examples/koa/app.js", { PORT: "0" });
  [, origin = ""] = await app.printed(/Listening on (\S+),/);
});
afterAll(() => app.stop());

test("the README shows calls and a log line", () => {
  expect(calls).toHaveLength(3);
  expect(logged).toHaveLength(1);
});

test.each(calls)("the example app answers as the README shows: %s", async (call) => {
  const { response, output } = await make(call);
  const [head = "", body = ""] = output.includes("\n\n") ? output.split("\n\n") : ["", output];
  expect(masked(await response.text())).toEqual(masked(body));
  if (head === "") return;
  const [statusLine, ...headers] = head.split("\n");
  expect(statusLine).toBe(`HTTP/1.1 ${response.status} ${response.statusText}`);
  expect(stable(response.headers)).toEqual(stable(headers.map((line) => line.split(": "))));
});

test("the example app logs as the README shows", async () => {
  const { response } = await make(calls.at(-1)!);
  const { rid } = (await response.json()) as { rid: string };
  const [line] = await app.printed(new RegExp(`^{.*"rid":"${rid}".*}$`, "m"));
  expect(masked(line)).toEqual(masked(logged[0]!));
});

async function make(call: string): Promise<{ response: Response; output: string }> {
  const { url = "", body = "", name, value = "", output = "" } = CURL.exec(call)!.groups!;
  const headers = { "content-type": "application/json", ...(name && { [name]: value }) };
  const path = new URL(url).pathname;
  const response = await fetch(origin + path, { method: "POST", headers, body });
  return { response, output };
}

/** JSON without what differs from run to run; the order of members stays. */
function masked(json: string): string {
  return json
    .trim()
    .replace(/"rid":"[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}"/g, '"rid":"…"')
    .replace(/"hostname":"[^"]*"/, '"hostname":"…"')
    .replace(/"at":"[^"]*",/, "")
    .replace(/"(time|pid|durationMs)":\d+/g, '"$1":0');
}

function stable(headers: Iterable<Iterable<string>>): Record<string, string> {
  const entries = [...headers].map((each) => {
    const [name = "", value = ""] = each;
    return [name.toLowerCase(), VARIES.has(name.toLowerCase()) ? "…" : value] as const;
  });
  return Object.fromEntries(entries);
}
