/** Of VPLocalSearchBox.vue in VitePress 1.6.4: what is there → what has to be there. */
const MENDS = [
  // A button cannot hold a field and links; what opens over a page is a dialog.
  [
    /role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"/,
    'role="dialog" aria-modal="true"',
  ],
  // The field that says which option is chosen is a combobox.
  [
    'aria-autocomplete="both"',
    `role="combobox" aria-haspopup="listbox" aria-autocomplete="list" :aria-expanded="results?.length ? 'true' : 'false'"`,
  ],
  // An option cannot hold a link: the link is the option.
  [
    /:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+role="option"/,
    'role="presentation"',
  ],
  [
    `:aria-label="[...p.titles, p.title].join(' > ')"`,
    `:id="'localsearch-item-' + index" :aria-selected="selectedIndex === index ? 'true' : 'false'" role="option" tabindex="-1"`,
  ],
  // A key that is drawn is a picture with a name.
  [/<kbd(?= :aria-label=)/g, '<kbd role="img"'],
];

/**
 * Mends the roles in VitePress's search, which axe calls serious faults.
 *
 * @throws Error where the component is no longer as it was: then see whether it is mended upstream.
 */
export function mendSearch() {
  return {
    name: "wechat-errors-mend-search",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("/VPLocalSearchBox.vue")) return undefined;
      return MENDS.reduce((text, [from, to]) => {
        const mended = text.replace(from, () => to);
        if (mended === text) throw new Error(`VPLocalSearchBox.vue has no ${from}`);
        return mended;
      }, code);
    },
  };
}
