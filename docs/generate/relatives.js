const MOST = 8;

/**
 * What else a reader of a code's page may mean.
 *
 * @returns a function of a page: `same`, the pages of other families with its code, and `similar`,
 *   those with one of its names, however it is written (`ORDERPAID`, `ORDER_PAID`).
 */
export function relativesAmong(pages) {
  const byCode = groupBy(pages, ({ code }) => [code]);
  const byName = groupBy(pages, namesOf);
  return (page) => {
    const same = byCode.get(page.code).filter((each) => each !== page);
    const similar = new Set(namesOf(page).flatMap((name) => byName.get(name)));
    for (const each of [page, ...same]) similar.delete(each);
    return { same, similar: [...similar].slice(0, MOST) };
  };
}

const namesOf = ({ meanings }) => [
  ...new Set(meanings.map(({ name }) => name.replace(/[\W_]/g, ""))),
];

function groupBy(pages, keysOf) {
  const groups = new Map();
  for (const page of pages)
    for (const key of keysOf(page)) groups.set(key, [...(groups.get(key) ?? []), page]);
  return groups;
}
