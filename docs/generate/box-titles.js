const TITLES = { info: "说明", tip: "提示", warning: "注意", danger: "警告", details: "详情" };

/** `::: tip` without a title has one in the language of its page; VitePress has one for all. */
export function boxTitles(markdown) {
  markdown.core.ruler.before("normalize", "box-titles", (state) => {
    if (!state.env?.relativePath?.startsWith("en/")) state.src = titled(state.src);
  });
}

export const titled = (text) =>
  text.replace(
    /^(:{3,} *)(info|tip|warning|danger|details) *$/gm,
    (_, marks, box) => `${marks}${box} ${TITLES[box]}`,
  );
