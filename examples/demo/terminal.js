import { styleText } from "node:util";

const { stdout } = process;

// `npm run demo | head` closes the pipe early.
stdout.on("error", () => process.exit());

/** Columns to fill; a pipe has none. */
export const WIDTH = Math.min(stdout.columns ?? 100, 200);

// hasColors() knows NO_COLOR and TERM=dumb.
const coloured = stdout.isTTY === true && stdout.hasColors();

/** Colours a text on a terminal; anywhere else it stays as it is. */
export function paint(style, text) {
  return coloured ? styleText(style, text) : text;
}

/** Chinese takes two columns a character. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;

export function widthOf(text) {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Breaks a text into pieces that fit, at spaces where there are any; later ones are indented. */
function wrap(text, width) {
  const indent = " ".repeat(text.search(/\S|$/) + 2);
  const pieces = [];
  while (widthOf(text) > width) {
    let end = text.length;
    while (widthOf(text.slice(0, end)) > width) end--;
    const space = text.lastIndexOf(" ", end);
    if (space > indent.length) end = space;
    pieces.push(text.slice(0, end));
    text = indent + text.slice(end).trimStart();
  }
  return [...pieces, text];
}

/**
 * Puts blocks beside one another, each in a column of its own.
 *
 * @param blocks - Each with `width` and `lines`; a line is `{ text, style }`.
 */
export function sideBySide(blocks) {
  const columns = blocks.map(({ lines, width }) =>
    lines.flatMap(({ text, style }) =>
      wrap(text, width).map((piece) => {
        const padding = " ".repeat(Math.max(0, width - widthOf(piece)));
        return (style ? style(piece) : piece) + padding;
      }),
    ),
  );
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((column, at) => column[row] ?? " ".repeat(blocks[at].width))
      .join(paint("gray", " │ "))
      .trimEnd(),
  ).join("\n");
}
