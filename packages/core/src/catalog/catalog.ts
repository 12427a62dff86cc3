import type { RetryAfter, Kind } from "./kinds.js";
import type { CatalogEntry, Code } from "./entry.js";

/**
 * The codes of one product. Kept as text, and a line is read when its code is looked up: an app
 * meets a few of the four thousand.
 */
export class Catalog {
  #lines: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #read = new Map<string, readonly CatalogEntry[]>();

  /** @param text - One meaning a line: code, name, kind, paths, clock, English, Chinese. */
  constructor(private readonly text: string) {}

  /** The meaning with the longest fitting path, else the one that holds for the whole product. */
  find(code: Code, path = ""): CatalogEntry | undefined {
    return firstFitting(this.meanings(code), path);
  }

  /** Every meaning of a code: those with the longest path first, last the one without. */
  meanings(code: Code): readonly CatalogEntry[] {
    return this.#entriesOf(String(code))
      .filter((entry) => entry.code === code)
      .sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  }

  /** Every meaning of every code, in the order of the codes. */
  entries(): readonly CatalogEntry[] {
    return [...this.#linesByCode().keys()].flatMap((code) => this.#entriesOf(code));
  }

  #entriesOf(code: string): readonly CatalogEntry[] {
    let entries = this.#read.get(code);
    if (entries === undefined) {
      entries = (this.#linesByCode().get(code) ?? []).flatMap(readLine);
      // What is in no line may be anything, and so much of it: not remembered.
      if (entries.length > 0) this.#read.set(code, entries);
    }
    return entries;
  }

  #linesByCode(): ReadonlyMap<string, readonly string[]> {
    if (this.#lines !== undefined) return this.#lines;
    const lines = new Map<string, string[]>();
    for (const line of this.text.split("\n")) {
      if (line === "") continue;
      const code = line.slice(0, line.indexOf("\t"));
      const others = lines.get(code);
      if (others === undefined) lines.set(code, [line]);
      else others.push(line);
    }
    return (this.#lines = lines);
  }
}

/** The first meaning that holds at a path. */
export function firstFitting(
  meanings: readonly CatalogEntry[],
  path: string,
): CatalogEntry | undefined {
  return meanings.find((entry) => entry.path === undefined || path.startsWith(entry.path));
}

/** An entry for each path of a line; one without, where the line names none. */
function readLine(line: string): CatalogEntry[] {
  const [code, name, kind, paths, clock, en, zh] = line.split("\t") as [string, ...string[]];
  return paths!.split(" ").map((path) => ({
    code: /^-?\d+$/.test(code) ? Number(code) : code,
    name: name!,
    kind: kind as Kind,
    title: { en: en!, zh: zh! },
    ...(path !== "" && { path }),
    ...(clock !== "" && { retryAfter: readRetryAfter(clock!) }),
  }));
}

function readRetryAfter(clock: string): RetryAfter {
  return clock === "day" || clock === "month" ? clock : Number(clock);
}
