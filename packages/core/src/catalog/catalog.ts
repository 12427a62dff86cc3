import type { Clock, Kind } from "../kinds.js";
import type { CatalogEntry, Code } from "./entry.js";

type Index = ReadonlyMap<Code, readonly CatalogEntry[]>;

/**
 * The codes of one product. Kept as text until the product's first error arrives: loading four
 * thousand rows costs an app nothing that never meets one of them.
 */
export class Catalog {
  #index: Index | undefined;

  /** @param lines - One meaning a line: code, name, kind, path, clock, English, Chinese. */
  constructor(private readonly lines: string) {}

  /** The meaning with the longest fitting path, else the one that holds for the whole product. */
  find(code: Code, path = ""): CatalogEntry | undefined {
    let best: CatalogEntry | undefined;
    for (const entry of this.#entriesByCode().get(code) ?? []) {
      const prefix = entry.path ?? "";
      if (path.startsWith(prefix) && prefix.length >= (best?.path?.length ?? 0)) best = entry;
    }
    return best;
  }

  /** Every meaning of every code, in the order of the codes. */
  entries(): readonly CatalogEntry[] {
    return [...this.#entriesByCode().values()].flat();
  }

  #entriesByCode(): Index {
    if (this.#index !== undefined) return this.#index;
    const index = new Map<Code, CatalogEntry[]>();
    for (const line of this.lines.split("\n"))
      for (const entry of line === "" ? [] : readLine(line)) {
        const entries = index.get(entry.code);
        if (entries === undefined) index.set(entry.code, [entry]);
        else entries.push(entry);
      }
    return (this.#index = index);
  }
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
    ...(clock !== "" && { retryAfter: readClock(clock!) }),
  }));
}

function readClock(clock: string): Clock {
  return clock === "day" || clock === "month" ? clock : Number(clock);
}
