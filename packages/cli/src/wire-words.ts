import type { Meaning } from "./meaning.js";
import { WIRE } from "./wire.gen.js";

let phrases: Map<string, readonly string[]> | undefined;

/** What WeChat itself says of a code: `code been used`; several where it has several ways to say it. */
export function wireWordsOf({ product, entry }: Meaning): readonly string[] {
  phrases ??= readWire();
  return phrases.get(`${product}\t${entry.code}\t${entry.name}`) ?? [];
}

function readWire(): Map<string, readonly string[]> {
  const lines = WIRE.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [product, code, name, words = ""] = line.split("\t");
      return [`${product}\t${code}\t${name}`, words.split(" | ")];
    }),
  );
}
