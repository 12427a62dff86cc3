const OWN = /^\/(?:en\/)?(?:codes|playground)\//;

/**
 * Links to the generated pages, which VitePress's router does not know: they begin with the base, as
 * VitePress's own do, and the browser follows them.
 */
export function ownLinks(markdown, base) {
  markdown.core.ruler.push("own-links", ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? token.attrGet("href") : "";
      if (!OWN.test(href)) continue;
      token.attrSet("href", base + href.slice(1));
      token.attrSet("target", "_self");
    }
  });
}
