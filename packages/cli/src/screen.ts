import { styleText } from "node:util";

export type Style = "bold" | "dim" | "red" | "yellow" | "cyan";

/** What we write to: how wide it is, and whether it shows colours. */
export interface Screen {
  readonly columns: number;
  /** False for a pipe or a file: lines for a program must not be cut. */
  readonly isTerminal: boolean;
  paint(style: Style, text: string): string;
}

const [MIN_COLUMNS, DEFAULT_COLUMNS, MAX_COLUMNS] = [40, 80, 100];

/** Colour for terminals only, and not where https://no-color.org is heeded. */
export function screenOf(
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  env: NodeJS.ProcessEnv,
): Screen {
  const isTerminal = isTTY === true;
  const isColoured = isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  // Some terminals do not know, and say 0.
  const width = isTerminal && columns ? columns : DEFAULT_COLUMNS;
  return {
    columns: Math.min(Math.max(width, MIN_COLUMNS), MAX_COLUMNS),
    isTerminal,
    // Newer Nodes look at standard output by themselves, older ones do not.
    paint: (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text),
  };
}
