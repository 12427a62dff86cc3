/** `#rows/<product>`, which scripts/write-rows.js makes of data/<product>.tsv. */
declare module "#rows/*" {
  /** One meaning a line: code, name, kind, paths, clock, English, Chinese. */
  export const rows: string;
}
