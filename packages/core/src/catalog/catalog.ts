import type { RetryAfter, Kind } from "./kinds.js";
import type { CatalogEntry, Code } from "./entry.js";

/**
 * The codes of one product. Kept as text, and a line is read when its code is looked up: an app
 * meets a few of the four thousand.
 */
export class Catalog {
  #kinds: readonly string[] = [];
  #lines: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #read = new Map<string, readonly CatalogEntry[]>();

  /**
   * @param text - The kinds there are, and one meaning a line: code, name, the number of its kind,
   *   paths, clock, English, Chinese.
   */
  constructor(private readonly text: string) {}

  /**
   * The meaning with the longest fitting path, else the one that holds for the whole product.
   *
   * @param method - HTTP method of the call, in capitals.
   */
  find(code: Code, path = "", method?: string): CatalogEntry | undefined {
    return firstFitting(this.meanings(code), path, method);
  }

  /** Every meaning of a code: those with the longest path first, last the one without. */
  meanings(code: Code): readonly CatalogEntry[] {
    return this.entriesOf(String(code))
      .filter((entry) => entry.code === code)
      .sort(closestFirst);
  }

  /** Every meaning of every code, in the order of the codes. */
  entries(): readonly CatalogEntry[] {
    return [...this.lines().keys()].flatMap((code) => this.entriesOf(code));
  }

  /** Every meaning of a code, in the order of the lines. */
  entriesOf(code: string): readonly CatalogEntry[] {
    let entries = this.#read.get(code);
    if (entries === undefined) {
      entries = (this.lines().get(code) ?? []).flatMap((line) => readLine(line, this.#kinds));
      // Unknown codes are not remembered: there is no limit to how many may come.
      if (entries.length > 0) this.#read.set(code, entries);
    }
    return entries;
  }

  /** The lines of each code, in the order of the codes: to read them all takes some 100 ms. */
  lines(): ReadonlyMap<string, readonly string[]> {
    if (this.#lines !== undefined) return this.#lines;
    const lines = new Map<string, string[]>();
    const [kinds = "", ...meanings] = this.text.trimEnd().split("\n");
    this.#kinds = kinds.split(" ");
    for (const line of meanings) {
      const code = line.slice(0, line.indexOf("\t"));
      const others = lines.get(code);
      if (others === undefined) lines.set(code, [line]);
      else others.push(line);
    }
    return (this.#lines = lines);
  }
}

/** The first meaning that holds for a call. */
export function firstFitting(
  meanings: readonly CatalogEntry[],
  path: string,
  method: string | undefined,
): CatalogEntry | undefined {
  return meanings.find((entry) => holdsAt(entry, path, method));
}

function holdsAt(entry: CatalogEntry, path: string, method: string | undefined): boolean {
  if (entry.path === undefined) return true;
  if (entry.method !== undefined && entry.method !== method) return false;
  // WeChat Pay's version 3 has it below `/hk/v3/` too, and a proxy may have a prefix of its own.
  return entry.path.startsWith("/v3/") ? path.includes(entry.path) : path.startsWith(entry.path);
}

/** The longer path first; of two alike, the one that names a method. */
export function closestFirst(a: CatalogEntry, b: CatalogEntry): number {
  const longer = (b.path?.length ?? 0) - (a.path?.length ?? 0);
  return longer || Number(b.method !== undefined) - Number(a.method !== undefined);
}

/** An entry for each place of a line; one without a path, where the line names none. */
function readLine(line: string, kinds: readonly string[]): CatalogEntry[] {
  const [code, name, kind, places, clock, en, zh] = line.split("\t") as [string, ...string[]];
  return readPlaces(places!).map((place) => ({
    code: /^-?\d+$/.test(code) ? Number(code) : code,
    name: name!,
    kind: kinds[Number(kind)] as Kind,
    title: { en: en!, zh: zh! },
    ...place,
    ...(clock !== "" && { retryAfter: readRetryAfter(clock!) }),
  }));
}

/** `/sns/ GET /wxa/`: a path each, after the method where one is named. */
function readPlaces(places: string): Pick<CatalogEntry, "path" | "method">[] {
  if (places === "") return [{}];
  return [...places.matchAll(/(?:([A-Z]+) )?(\/\S*)/g)].map(([, method, path]) => ({
    path: path!,
    ...(method !== undefined && { method }),
  }));
}

function readRetryAfter(clock: string): RetryAfter {
  return clock === "day" || clock === "month" ? clock : Number(clock);
}
