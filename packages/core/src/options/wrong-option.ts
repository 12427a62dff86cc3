/** @param rule - What the value must be: `must be true or false`. */
export function wrongOption(option: string, value: unknown, rule: string): TypeError {
  const shown = value === undefined ? "" : `; it is ${show(value)}`;
  return new TypeError(`wechatErrors(): ${option} ${rule}${shown}`);
}

function show(value: unknown): string {
  try {
    // JSON has no NaN.
    if (typeof value === "number") return String(value);
    return (JSON.stringify(value) ?? String(value)).slice(0, 100);
  } catch {
    return `a ${typeof value}`;
  }
}
