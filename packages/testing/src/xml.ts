/** Fields of WeChat's flat XML, by name. */
export type Fields = Readonly<Record<string, string>>;

const FIELD = /<([\w-]+)>(?:\s*<!\[CDATA\[([^]*?)\]\]>\s*|([^<]*))<\/\1>/g;
const ENTITY = /&(lt|gt|amp|quot|apos);/g;
const ENTITIES: Fields = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** `<xml><a><![CDATA[1]]></a><b>2</b></xml>` → `{ a: "1", b: "2" }`; what nests, by its inner names. */
export function readXml(text: string): Fields {
  const fields: Record<string, string> = {};
  for (const [, name = "", verbatim, escaped = ""] of text.matchAll(FIELD))
    fields[name] = verbatim ?? escaped.replace(ENTITY, (_, entity: string) => ENTITIES[entity]!);
  return fields;
}

/** `{ a: "1" }` → `<xml><a><![CDATA[1]]></a></xml>`, numbers without CDATA, objects nested. */
export function writeXml(fields: object): string {
  return `<xml>${writeFields(fields)}</xml>`;
}

function writeFields(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `<${name}>${writeValue(value)}</${name}>`)
    .join("");
}

function writeValue(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "object" && value !== null) return writeFields(value);
  return `<![CDATA[${String(value).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
