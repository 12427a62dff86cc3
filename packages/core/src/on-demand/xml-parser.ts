import type * as Saxes from "saxes";

export type XmlParser = Saxes.SaxesParser;

let saxes: typeof Saxes | undefined;

/**
 * A new parser, its library loaded for the first: most apps never see XML. Node only,
 * and unbundled: see "#xml-parser" in package.json.
 */
export function newXmlParser(): XmlParser {
  // Not imported: this entry is to run where there is no such module.
  const { createRequire } = process.getBuiltinModule("node:module");
  saxes ??= createRequire(import.meta.url)("saxes") as typeof Saxes;
  return new saxes.SaxesParser();
}
