/**
 * How much is tried where more of the same tells little more. `npm run check:volume` asks for all of
 * it in every version of Node, `npm run check` for "usual" in the one at hand and for "least" in the
 * others.
 */
export type Volume = "full" | "usual" | "least";

const VOLUMES: readonly string[] = ["full", "usual", "least"];

const asked = process.env["TEST_VOLUME"] ?? "usual";
if (!VOLUMES.includes(asked)) throw new Error(`TEST_VOLUME is one of ${VOLUMES.join(", ")}`);

export const volume = asked as Volume;

/** The things of a list that are tried where the volume is the least: every nth, from the first. */
export function everyNth<T>(list: readonly T[], nth: number): readonly T[] {
  return volume === "least" ? list.filter((_, at) => at % nth === 0) : list;
}
