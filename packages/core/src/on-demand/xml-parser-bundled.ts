import { SaxesParser } from "saxes";

export type XmlParser = SaxesParser;

/** A new parser. Where there is `require`, see `xml-parser.ts`. */
export function newXmlParser(): XmlParser {
  return new SaxesParser();
}
