const TABS = ".vp-code-group input";

/** Whoever chooses a framework in one group of code sees it in the page's other groups, too. */
export function chooseSameTabs({ target, isTrusted }) {
  // A click that is made here is not trusted, and so chooses nothing further.
  if (!isTrusted || !target.matches?.(TABS)) return;
  const [chosen] = namesOf(target);
  for (const tab of globalThis.document.querySelectorAll(TABS))
    if (!tab.checked && namesOf(tab).includes(chosen)) tab.click();
}

/** A tab may stand for several: `Express, Koa`. */
const namesOf = (tab) => tab.labels[0].textContent.split(/、|, /);
