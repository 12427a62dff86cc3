/** @param rule - What the value must be: `must be true or false`. */
export function wrongOption(option: string, value: unknown, rule: string): TypeError {
  const shown = value === undefined ? "" : `; it is ${show(value)}`;
  return new TypeError(`wechatErrors(): ${option} ${rule}${shown}`);
}

function show(value: unknown): string {
  try {
    // JSON has no NaN, and of a pattern only braces.
    if (typeof value === "number" || value instanceof RegExp) return String(value).slice(0, 100);
    return (JSON.stringify(value) ?? String(value)).slice(0, 100);
  } catch {
    return `a ${typeof value}`;
  }
}
