/** What kind of difference it is, in a word or two: for counts. */
export function classOf(test, { differences }) {
  const kinds = new Set(differences.map(kindOf));
  if (test.app.alone) return `not mounted · ${[...kinds][0]}`;
  const order = [
    "process",
    "malformed",
    "held",
    "hang",
    "body",
    "status",
    "headers",
    "threw",
    "trace",
  ];
  const first = order.find((kind) => kinds.has(kind)) ?? [...kinds][0];
  const at = Number(/^\d+/.exec(differences[0])?.[0] ?? 0);
  return `${first} · ${test.requests[at]?.scenario} · ${test.app.framework.slice(0, -1)}`;
}

function kindOf(difference) {
  if (difference.startsWith("process")) return "process";
  const [, what = difference] = /^\d+ (\w+)/.exec(difference) ?? [];
  if (what === "trace" && /→.*"held"/.test(difference)) return "held";
  if (what === "isComplete") return "hang";
  if (what === "statusLine") return "status";
  if (what === "length" || what === "chunks") return "body";
  if (what === "trace" && difference.includes("threw")) return "threw";
  return what;
}
