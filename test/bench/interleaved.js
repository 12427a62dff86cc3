/**
 * Measures subjects side by side: a round measures each once, and rounds run one after another, so
 * that whatever else the machine does meets all of them alike.
 *
 * @template {string} Name
 * @param {Readonly<Record<Name, () => number | Promise<number>>>} subjects each gives one figure.
 * @param {number} rounds
 * @returns {Promise<Record<Name, number>>} the median of each.
 */
export async function interleaved(subjects, rounds) {
  const names = Object.keys(subjects);
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed())
      figures[name].push(await subjects[name]());
  return Object.fromEntries(names.map((name) => [name, median(figures[name])]));
}

function median(figures) {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1];
}
