import { lookUp, type Warning } from "@wechat-errors/core";
import { wrap } from "./columns.js";
import type { Place } from "./explanation.js";
import type { Output } from "./output.js";

/** What a reply says was left undone, with the meaning of each code that it names. */
export function printWarnings(
  warnings: readonly Warning[],
  { product, path }: Place,
  { language, messages, screen }: Output,
): readonly string[] {
  return warnings.flatMap(({ field, count, codes }) => [
    ...wrap(messages.warning(field, count), screen.columns).map((line) =>
      screen.paint("yellow", line),
    ),
    ...codes.flatMap((code) => {
      const title = lookUp(product, code, path)?.title[language] ?? messages.notFound(String(code));
      return wrap(`${code}  ${title}`, screen.columns - 2).map((line) => `  ${line}`);
    }),
  ]);
}
