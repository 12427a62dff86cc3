// What may be wrong with the rows of data/*.tsv.

// An ID of a reply, an address or a value would make a search find one call instead of the code.
const CALLS_OWN =
  /\brid\s*[:=]|[0-9a-f]{8}-[0-9a-f]{8}|\d{1,3}(\.\d{1,3}){3}|https?:|\bwx[0-9a-f]{16}\b/i;

/** What is wrong with the rows of wire.tsv, a line each; `meanings` are "product code name". */
export function checkWire(rows, meanings) {
  const mistakes = [];
  const idOf = ({ product, code, name }) => `${product} ${code} ${name}`;
  const seen = new Set();
  rows.forEach((row, at) => {
    const wrong = (what) => mistakes.push(`line ${at + 2}: ${what}`);
    if (!meanings.has(idOf(row))) wrong(`the catalog has no ${idOf(row)}`);
    if (seen.has(idOf(row))) wrong(`${idOf(row)} stands twice`);
    seen.add(idOf(row));
    for (const words of row.wire.split(" | ")) {
      if (words.trim() !== words || words === "") wrong(`"${row.wire}" has a blank too many`);
      if ([...words].length > 60) wrong(`"${words}" is longer than 60 characters`);
      if (CALLS_OWN.test(words)) wrong(`"${words}" holds what is one call's own`);
      if (/[`\\]|\$\{/.test(words)) wrong(`"${words}" has a character that templates read`);
    }
  });
  return mistakes;
}

// `/sns/ GET /wxa/`: paths, each after the method where one is named.
const PLACES = /^(([A-Z]+ )?\/\S*( ([A-Z]+ )?\/\S*)*)?$/;

/** What is wrong with the rows, a line each. */
export function check(rows, kinds, sources) {
  const mistakes = [];
  const seen = new Set();
  const names = new Set();
  rows.forEach((row, at) => {
    const wrong = (what) => mistakes.push(`line ${at + 2}: ${what}`);
    const id = `${row.code} ${row.path}`;
    if (seen.has(id)) wrong(`code ${row.code} stands twice for path "${row.path}"`);
    if (names.has(row.name)) wrong(`name ${row.name} stands twice`);
    if (!/^(-?\d+|[A-Za-z][A-Za-z0-9_]*( [A-Za-z]+)*)$/.test(row.code))
      wrong(`"${row.code}" is no code`);
    if (!/^[A-Z][A-Z0-9_]*$/.test(row.name)) wrong(`"${row.name}" is no name`);
    if (!kinds.has(row.kind)) wrong(`"${row.kind}" is no kind`);
    if (!PLACES.test(row.path)) wrong(`"${row.path}" is no path`);
    if (!/^(\d+|day|month)?$/.test(row.retry_after)) wrong(`"${row.retry_after}" is no clock`);
    if (row.en.trim() === "" || row.zh.trim() === "") wrong(`${row.code} lacks a text`);
    if (/[`\\]|\$\{/.test(row.en + row.zh))
      wrong(`${row.code} has a character that templates read`);
    if (!sources.has(row.source)) wrong(`"${row.source}" is no source`);
    const before = rows[at - 1];
    if (before && compare(before, row) >= 0) wrong(`${row.code} is out of order`);
    seen.add(id);
    names.add(row.name);
  });
  return mistakes;
}

function compare(a, b) {
  const numeric = Number(a.code) - Number(b.code);
  if (numeric) return numeric;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}
