/**
 * Measures subjects side by side: a round measures each once, in an order of its own, so that
 * whatever else the machine does meets all of them alike.
 *
 * @template {string} Name
 * @template Sample
 * @param {Readonly<Record<Name, () => Sample | Promise<Sample>>>} subjects
 * @param {number} rounds
 * @returns {Promise<Record<Name, Sample[]>>} the samples of each, by round.
 */
export async function interleaved(subjects, rounds) {
  const names = Object.keys(subjects);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of inAnyOrder(names)) samples[name].push(await subjects[name]());
  return samples;
}

/** Two samples of each round made one. */
export function roundByRound(some, others, combine) {
  return some.map((sample, round) => combine(sample, others[round]));
}

export const ratio = (over, under) => over / under;

/** @returns the median, and the bounds between which eight samples of ten lie. */
export function spread(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return { measured: at(0.5), low: at(0.1), high: at(0.9) };
}

export function inAnyOrder(names) {
  const drawn = names.map((name) => ({ name, lot: Math.random() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ name }) => name);
}
