/**
 * How often a property is tried: as often as given, or as the environment asks, `PROPERTY_RUNS=20000`.
 */
export function runs(usual: number): { readonly numRuns: number } {
  const asked = Number(process.env["PROPERTY_RUNS"]);
  return { numRuns: asked > 0 ? asked : usual };
}
