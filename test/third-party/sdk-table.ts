import { existsSync, readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import type { Scenario } from "./scenario.js";

/** What came of one scenario. */
export interface Row {
  readonly scenario: Scenario;
  /** What the handler got from the SDK. */
  readonly got: unknown;
  readonly answered: string;
  readonly alone: string;
  readonly lost: string;
  readonly page: string;
  /** `undefined` where nobody can tell the SDK for how long to wait. */
  readonly late: string | undefined;
}

const HEADINGS = [
  "SDK",
  "Version",
  "HTTP client",
  "Call",
  "WeChat's code",
  "What the handler gets",
  "Where the code is",
  "Our response",
  "With `capture: false`",
  "Connection lost",
  "A gateway's page",
  "No reply in time",
];

export const TABLE_FILE = new URL("../../packages/core/SDKS.md", import.meta.url);

const INTRODUCTION = `# SDKs

What becomes of an error of WeChat's that a handler does nothing about, for each SDK and client: made by
\`test/third-party/sdks.test.ts\`, which drives every one of them against a WeChat on 127.0.0.1.
`;

/** The whole of `packages/core/SDKS.md`. */
export async function renderTable(rows: readonly Row[]): Promise<string> {
  const lines = [HEADINGS, HEADINGS.map(() => "---"), ...rows.map(cells)];
  const table = lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
  const path = TABLE_FILE.pathname;
  return format(`${INTRODUCTION}\n${table}\n`, { ...(await resolveConfig(path)), filepath: path });
}

function cells({ scenario, got, answered, alone, lost, page, late }: Row): string[] {
  const { sdk, http, call, code } = scenario;
  return [
    sdk,
    versionOf(sdk),
    http,
    `\`${call}\``,
    String(code),
    scenario.replyIn === undefined ? nameOf(got) : "the reply",
    whereIs(code, got),
    answered,
    alone,
    lost,
    page,
    late ?? "cannot be set",
  ];
}

function versionOf(sdk: string): string {
  const places = ["../node_modules", "../../node_modules"];
  const file = places
    .map((place) => new URL(`${place}/${sdk}/package.json`, import.meta.url))
    .find((each) => existsSync(each))!;
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** `CloudSDKError`; `Error` named `WeChatAPIError` */
function nameOf(thrown: unknown): string {
  const { name, constructor } = thrown as Error;
  return name === constructor.name ? `\`${name}\`` : `\`${constructor.name}\` named \`${name}\``;
}

/** Where SDKs and clients put WeChat's code, or a text that has it. */
const PLACES = [
  "code",
  "errCode",
  "data.errcode",
  "body.errcode",
  "body.code",
  "parsedContent.errcode",
  "response.data.code",
  "response.data.err_code",
  "response.body.code",
  "response.body",
  "body",
  "error",
  "message",
];

function whereIs(code: string | number, got: unknown): string {
  for (const place of PLACES) {
    const value = place.split(".").reduce(member, got);
    if (value === code) return `\`${place}\``;
    if (typeof value === "string" && value.includes(String(code))) return `text in \`${place}\``;
  }
  return "nowhere";
}

const member = (value: unknown, name: string): unknown =>
  (value as Record<string, unknown> | null | undefined)?.[name];
