/** The beginning of a script that calls back, as `res.jsonp` and others write it. */
const JSONP = /^(?:\/\*\*\/)?\s*;?(?:typeof [\w$.[\]]+ === 'function' && )?[\w$.[\]]+\(/;
const MAX_CHARS = 64 * 1024;

/** The JSON text that a JSONP response hands to its callback; `undefined` for what is none. */
export function jsonInJsonp(text: string): string | undefined {
  if (text.length > MAX_CHARS) return undefined;
  const start = JSONP.exec(text)?.[0].length;
  const end = text.lastIndexOf(")");
  return start === undefined || end < start ? undefined : text.slice(start, end);
}
