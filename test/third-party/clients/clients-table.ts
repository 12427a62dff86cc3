import { existsSync, readFileSync } from "node:fs";
import { everyClient } from "../../support/http-clients/every-client.js";
import type { Ability, HttpClient } from "../../support/http-clients/http-client.js";

const COLUMNS: readonly (readonly [heading: string, ability: Ability])[] = [
  ["Reply before its body", "open"],
  ["Redirects", "follow"],
  ["Abort", "abort"],
  ["`clone()`", "clone"],
  ["Pipelining", "pipeline"],
];

const HEADINGS = ["Client", "Versions", "By", ...COLUMNS.map(([name]) => name), "Bounded pool"];

/** The table of CLIENTS.md: each client once, with all its versions that go the same way. */
export function clientsTable(): string {
  const groups = new Map<string, HttpClient[]>();
  for (const client of everyClient) {
    const key = `${unversioned(client)} ${client.over}`;
    groups.set(key, [...(groups.get(key) ?? []), client]);
  }
  const rows = [HEADINGS, HEADINGS.map(() => "---"), ...[...groups.values()].map(cells)];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const cells = (group: readonly HttpClient[]): string[] => [
  unversioned(group[0]!),
  group.map(versionOf).join(", "),
  group[0]!.over,
  ...COLUMNS.map(([, ability]) => which(group, ({ can }) => can.includes(ability)) ?? "no"),
  boundedPool(group),
];

/** `undici 7 fetch()` → `undici fetch()` */
const unversioned = ({ name }: HttpClient) => name.replace(/ \d[\d.]*/, "");

const majorOf = ({ name }: HttpClient) => / (\d[\d.]*)/.exec(name)?.[1] ?? "";

/** `yes`, or the versions of which it is true. */
function which(
  group: readonly HttpClient[],
  isTrue: (client: HttpClient) => boolean,
): string | undefined {
  const those = group.filter(isTrue);
  if (those.length === 0) return undefined;
  return those.length === group.length ? "yes" : those.map(majorOf).join(", ");
}

function boundedPool(group: readonly HttpClient[]): string {
  const later = which(group, ({ learnt }) => learnt);
  if (later === undefined) return "at once";
  return later === "yes" ? "later" : `later: ${later}`;
}

function versionOf({ installed }: HttpClient): string {
  if (installed === undefined) return "of Node";
  const file = ["../../../node_modules", "../../node_modules"]
    .map((folder) => new URL(`${folder}/${installed}/package.json`, import.meta.url))
    .find((each) => existsSync(each))!;
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
