import { bodyOf } from "./wechat.js";

/**
 * How a case's outcome differs from the control's, a line each; none where it may not be told from it.
 *
 * Only what becomes of a WeChat failure may differ: `permitted` names it.
 */
export function compare(test, control, subject) {
  const differences = [];
  const permitted = [];
  for (const [i, request] of test.requests.entries()) {
    const [ours, theirs] = [subject, control].map((outcome) => ({
      response: outcome.responses[i],
      ...outcome.requests[i],
    }));
    const why = mayDiffer(request, theirs, test.app);
    if (why !== undefined && isProblem(ours.response, request)) {
      permitted.push(`replaced: ${why}`);
      if (ours.response.body.includes(WORDS))
        differences.push(`${i} WeChat's words in the problem`);
      differ(differences, `${i} events`, theirs.events, ours.events, sameEnd);
      continue;
    }
    if (why === "relayed" && equal(theirs.response, ours.response))
      permitted.push("relayed as it is");
    for (const what of RESPONSE)
      differ(differences, `${i} ${what}`, theirs.response[what], ours.response[what]);
    for (const what of HANDLER) differ(differences, `${i} ${what}`, theirs[what], ours[what]);
  }
  differ(differences, "extra", control.extra, subject.extra);
  // A problem has a length where what it replaces may have been ended by the connection's end.
  if (permitted.every((why) => !why.startsWith("replaced")))
    differ(differences, "ended", control.ended, subject.ended);
  return { differences, permitted };
}

const WORDS = "some words";
const RESPONSE = [
  "malformed",
  "isComplete",
  "statusLine",
  "interim",
  "headers",
  "length",
  "body",
  "chunks",
  "trailers",
];
const HANDLER = ["ran", "trace", "called", "seen", "logged", "events"];

const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const sameEnd = (a, b) => a.at(-1) === b.at(-1);

function differ(differences, what, theirs, ours, same = equal) {
  if (!same(theirs, ours)) differences.push(`${what}: ${shown(theirs)} → ${shown(ours)}`);
}

const shown = (value) => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 300 ? `${text.slice(0, 200)}… (${text.length})` : text;
};

/** Why the response may be another than the control's; undefined where it may not. */
function mayDiffer({ method, steps }, { response, trace, ran }, app) {
  if (!ran || app.alone) return undefined;
  const calls = steps.flat().filter((each) => each?.reply !== undefined && each.by !== undefined);
  const failing = calls.filter(({ reply }) => reply !== "ok" && reply !== "slowOk");
  if (failing.length === 0) return undefined;
  const bodies = failing.map(bodyOf);
  if (bodies.some((body) => isEnvelope(response.body, body))) return "relayed";
  if (method === "HEAD" && steps.some((step) => isRelay(step))) return "relayed by HEAD";
  // A call's own failure that the handler lets out.
  const last = trace.at(-1);
  const isRejected = typeof last?.[1] === "string" && last[1].startsWith("threw");
  if (isRejected && CALLS.has(last[0])) return "call thrown";
  if (app.framework.startsWith("koa") && /^HTTP\/1.1 404 /.test(response.statusLine))
    return "unanswered";
  return undefined;
}

const CALLS = new Set(["call", "finish", "endWithCall", "writeWithCall", "endAfterCall"]);
const isRelay = ([name, ...args]) =>
  name === "endWithCall" || args.some((arg) => arg?.reply !== undefined && arg.by === undefined);

function isEnvelope(body, envelope) {
  return body.trim() === envelope || (body.startsWith("/**/") && body.includes(`(${envelope})`));
}

/** A whole answer of ours. */
function isProblem({ statusLine, headers, body, isComplete, malformed }, { method }) {
  const header = (name) => headers.find(([each]) => each.toLowerCase() === name)?.[1];
  if (!isComplete || malformed !== undefined) return false;
  if (!/^HTTP\/1.1 [45]\d\d /.test(statusLine)) return false;
  if (!header("content-type")?.startsWith("application/problem+json")) return false;
  if (method === "HEAD") return body === "";
  try {
    return JSON.parse(body).status === Number(statusLine.slice(9, 12));
  } catch {
    return false;
  }
}
