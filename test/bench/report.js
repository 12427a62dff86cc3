/**
 * @typedef {object} Figure
 * @property {string} figure what was measured.
 * @property {number} [measured] the median of all samples; none where it could not be measured.
 * @property {number} [low] below it lies one sample of ten.
 * @property {number} [high] above it lies one sample of ten.
 * @property {string} [unit] none for a ratio.
 * @property {{ atMost: number } | { atLeast: number }} [target]
 * @property {string} [note]
 */

/**
 * @param {Figure} figure
 * @returns {boolean | undefined} `undefined` where there is nothing to meet.
 */
export function isMet({ measured, target }) {
  if (measured === undefined || target === undefined) return undefined;
  return "atMost" in target ? measured <= target.atMost : measured >= target.atLeast;
}

const COLUMNS = {
  figure: ({ figure }) => figure,
  measured: ({ measured, unit = "" }) => join(digits(measured), unit),
  "10–90 %": ({ low, high }) => (low === undefined ? "" : `${digits(low)}–${digits(high)}`),
  target: ({ target, unit = "" }) => (target === undefined ? "" : join(bound(target), unit)),
  "": (figure) => ({ true: "met", false: "MISSED" })[isMet(figure)] ?? "",
  note: ({ note = "" }) => note,
};

/** @param {readonly Figure[]} figures */
export function printTable(figures) {
  const cells = figures.map((figure) => Object.values(COLUMNS).map((cell) => cell(figure)));
  const rows = [Object.keys(COLUMNS), ...cells];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const line = row.map((cell, column) => cell.padEnd(widths[column])).join("  ");
    console.log(line.trimEnd());
  }
}

const join = (...words) => words.filter((word) => word !== "").join(" ");

const bound = (target) => ("atMost" in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`);

function digits(figure) {
  if (figure === undefined) return "–";
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : figure.toFixed(2);
}
