import { readdirSync, readFileSync } from "node:fs";

const DOCS = new URL("../", import.meta.url);
/** Folders of content, the same in both languages. */
const FOLDERS = ["guide", "recipes"];

/** Groups in the order of the sidebar. */
export const GROUPS = {
  start: { zh: "开始", en: "Get started" },
  guide: { zh: "指南", en: "Guide" },
  recipes: { zh: "实践", en: "Recipes" },
  reference: { zh: "参考", en: "Reference" },
  help: { zh: "帮助", en: "Help" },
};

/**
 * The sidebar of a language, made of the front matter of its pages: `group`, one of the keys above,
 * and `order`, a number; the text is `title`, or the page's own heading.
 *
 * @throws Error where a page says neither or another: then the build fails, and no page is lost.
 */
export function sidebarOf(language) {
  const pages = contentPages(language);
  return Object.entries(GROUPS).flatMap(([id, group]) => {
    const items = pages.filter((page) => page.group === id).sort((a, b) => a.order - b.order);
    return items.length === 0 ? [] : [{ text: group[language], items }];
  });
}

/** Every page of content: `{ text, link, group, order }`. */
export function contentPages(language) {
  const prefix = language === "en" ? "en/" : "";
  return FOLDERS.flatMap((folder) =>
    markdownIn(prefix + folder).map((file) => {
      const path = `${prefix}${folder}/${file}`;
      return {
        ...readFrontMatter(readFileSync(new URL(path, DOCS), "utf8"), path),
        link: `/${path.replace(/\.md$/, "")}`,
      };
    }),
  );
}

function markdownIn(folder) {
  try {
    return readdirSync(new URL(`${folder}/`, DOCS)).filter((file) => file.endsWith(".md"));
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/** What the sidebar needs of one page. */
export function readFrontMatter(text, path) {
  const head = /^---\n([^]*?\n)---\n/.exec(text)?.[1] ?? "";
  const valueOf = (key) =>
    new RegExp(`^${key}:\\s*(.+?)\\s*$`, "m").exec(head)?.[1].replace(/^(["'])(.*)\1$/, "$2");
  const title = valueOf("title") ?? /^# (.+)$/m.exec(text)?.[1];
  const [group, order] = [valueOf("group"), Number(valueOf("order"))];
  if (title === undefined) throw new Error(`${path} has no title`);
  if (!Object.hasOwn(GROUPS, group ?? ""))
    throw new Error(`${path}: its front matter needs a group, one of ${Object.keys(GROUPS)}`);
  if (Number.isNaN(order)) throw new Error(`${path}: its front matter needs an order, a number`);
  return { text: title, group, order };
}
