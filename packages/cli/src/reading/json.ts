/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How every JSON text ends: what does not is seen at once, where a `SyntaxError` is slow to make. */
const ENDS = /[\]}"\del]/;

/** A JSON text's value with its own kind of nothing: `null` is a value. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  if (!ENDS.test(text.trimEnd().slice(-1))) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const MAX_DEPTH = 5;
const MAX_VALUES = 5000;

/**
 * What a function makes of the first object that it takes, going in from the outside. JSON within
 * texts is gone into as well: Docker and log collectors wrap lines so.
 */
export function findInside<T>(
  outermost: unknown,
  take: (object: JsonObject) => T | undefined,
): T | undefined {
  let level: readonly unknown[] = [outermost];
  let left = MAX_VALUES;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const each of level.slice(0, left)) {
      const value = unwrap(each);
      const taken = isObject(value) ? take(value) : undefined;
      if (taken !== undefined) return taken;
      if (typeof value === "object" && value !== null)
        for (const inner of Object.values(value)) next.push(inner);
    }
    left -= level.length;
    level = left > 0 ? next : [];
  }
  return undefined;
}

/** A text that is a JSON object in itself, as that object. */
function unwrap(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*\{/.test(value)) return value;
  return parseJson(value)?.value;
}
