/** Options that people try, and what to use instead. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  [
    "match",
    "Egg takes `match` and `ignore` of a middleware from config; here every request is watched, " +
      "and one that does not call WeChat costs next to nothing",
  ],
  [
    "enable",
    "Egg takes `enable` of a middleware from config; to have replies unwatched, `capture: false`",
  ],
  ["hosts", "further hosts are `upstreams`, each with the WeChat host that it stands for"],
  ["statuses", "it is `status`"],
  ["statusCode", "it is `status`"],
  ["log", "it is `logger`"],
  ["locale", "it is `language`"],
  ["lang", "it is `language`"],
  ["format", "a body of your own is made by `render`, further members of ours by `extend`"],
  ["onWarning", "partial failures are logged, and read from `req.wechatWarnings`"],
]);

/** What to say about an option that does not exist. */
export function explainUnknown(name: string, known: Iterable<string>): string {
  const instead = INSTEAD.get(name);
  const list = `there are ${[...known].join(", ")}`;
  return `is no option${instead === undefined ? "" : ` (${instead})`}; ${list}`;
}
