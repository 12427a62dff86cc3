/** True where node:http would send all of these. */
export function areValidHeaders(
  headers: Iterable<readonly [name: string, value: unknown]>,
): boolean {
  const { validateHeaderName, validateHeaderValue } = process.getBuiltinModule("node:http");
  try {
    for (const [name, value] of headers) {
      validateHeaderName(name);
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value])
        validateHeaderValue(name, each as string);
    }
    return true;
  } catch {
    return false;
  }
}
