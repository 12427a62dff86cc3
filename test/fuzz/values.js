import { Buffer } from "node:buffer";

/**
 * A value of a case is data: `{ t: text, enc? }`, `{ b: base64 }`, `{ shared: text }` (written into
 * memory that is used again), `{ bad: type }`, `{ reply: form }` (what WeChat has said), `{ json }`.
 */
export function valueOf(env, spec) {
  if (spec === undefined) return undefined;
  if ("t" in spec) return spec.t;
  if ("repeat" in spec) return spec.repeat.repeat(spec.times);
  if ("b" in spec) return Buffer.from(spec.b, "base64");
  if ("json" in spec) return spec.json;
  if ("shared" in spec) {
    const length = env.memory.write(spec.shared);
    return env.memory.subarray(0, length);
  }
  if ("bad" in spec) return BAD[spec.bad];
  const text = env.reply ?? "{}";
  if (spec.reply === "text") return text;
  if (spec.reply === "buffer") return Buffer.from(text);
  if (spec.reply === "object") return JSON.parse(text);
  const half = Math.ceil(text.length / 2);
  return spec.reply === "first" ? text.slice(0, half) : text.slice(half);
}

const BAD = { number: 5, undefined: undefined, null: null, object: {}, boolean: true };

/** The bytes that a written value has. */
export function lengthOf(value, encoding) {
  if (typeof value === "string") return Buffer.byteLength(value, encoding);
  return value instanceof Uint8Array ? value.length : 0;
}
