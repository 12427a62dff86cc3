import { newXmlParser } from "#xml-parser";

/** No envelope is longer; what comes after is not looked at. */
const MAX_CHARS = 64 * 1024;
/** Text with more errors is not XML. The parser makes an `Error` for each, which is slow. */
const MAX_ERRORS = 100;

/**
 * The fields of `<xml><return_code>…</return_code>…</xml>`: the children of the root that hold text,
 * in CDATA or not. A field whose end is cut off is left out.
 *
 * The parser knows no entities but XML's own five and expands none that a document declares.
 *
 * @returns `undefined` for markup whose root is not `xml`: an HTML page.
 */
export function readFields(text: string): Readonly<Record<string, string>> | undefined {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  let depth = 0;
  let root: string | undefined;
  let value = "";
  const parser = newXmlParser();
  let errors = 0;
  // Broken XML is read as far as it goes.
  parser.on("error", (error) => {
    if (++errors > MAX_ERRORS) throw error;
  });
  parser.on("opentag", ({ name }) => {
    root ??= name;
    if (root !== "xml") throw new Error("no envelope");
    depth++;
    value = "";
  });
  const gather = (chunk: string): void => {
    if (depth === 2) value += chunk;
  };
  parser.on("text", gather);
  parser.on("cdata", gather);
  parser.on("closetag", ({ name }) => {
    if (depth === 2) fields[name] = value.trim();
    depth--;
  });
  try {
    parser.write(text.slice(0, MAX_CHARS));
  } catch {
    // What was read before still counts.
  }
  return root === "xml" ? fields : undefined;
}
