import { generate } from "./generate.js";
import { Pair } from "./runner.js";
import { HARMS } from "./subjects.js";

export { fuzz } from "./fuzz.js";
export const HARM_NAMES = Object.keys(HARMS);

/**
 * For each harmful middleware put in place of ours, whether the fuzz finds it; "none" is a harmless one.
 *
 * @param seed - Of cases that are tried until one differs, 60 at most.
 */
export async function harmsFound(seed) {
  const pair = await Pair.start("harmful");
  try {
    const found = {};
    for (const name of ["none", ...HARM_NAMES])
      found[name] = await differs(pair, seed, name === "none" ? undefined : name);
    return found;
  } finally {
    pair.stop();
  }
}

async function differs(pair, seed, harm) {
  for (let index = 0; index < 60; index++) {
    const { app, ...rest } = generate(seed, index);
    const { differences, unstable } = await pair.judge({ app: { ...app, harm }, ...rest });
    if (differences.length > 0 && !unstable) return true;
  }
  return false;
}
