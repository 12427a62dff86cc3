/** Characters that a terminal draws two columns wide: Han, kana, hangul, and full-width forms. */
const WIDE =
  "\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}";
const OPENING = "（「『《〈【“";
const CLOSING = "，。、；：！？）」』》〉】”";

const isWide = new RegExp(`^[${WIDE}]`, "u");
/** What may not be torn apart: a wide character with its punctuation, a word, a space. */
const PIECES = new RegExp(
  `[${OPENING}]*(?:[${WIDE}]|[^\\s${WIDE}${OPENING}]+)[${CLOSING}]*|\\s+|.`,
  "gsu",
);

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += isWide.test(char) ? 2 : 1;
  return columns;
}

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Lines of at most so many columns. A word that is longer stays whole, so that it can be copied. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== "" && columnsOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}

/** The text, cut to so many columns. */
export function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let clipped = "";
  for (const char of text) {
    if (columnsOf(clipped + char) >= columns) break;
    clipped += char;
  }
  return `${clipped}…`;
}

/**
 * A text from elsewhere, fit for a terminal: a reply must not move the cursor, set the title of the
 * window or turn the direction of writing.
 */
export function sanitizeForTerminal(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "\ufffd");
}
