import { THROWING } from "./steps.js";
import { bodyOf } from "./wechat.js";

/**
 * How a case's outcome differs from the control's, a line each; none where it may not be told from it.
 *
 * Only what becomes of a WeChat failure may differ: `permitted` names it.
 */
export function compare(test, control, subject) {
  const differences = [];
  const permitted = [];
  // Node itself writes half a chunk before it refuses an encoding.
  if (control.responses.some(({ malformed }) => malformed !== undefined))
    return { differences, permitted: ["the control is malformed"] };
  for (const [i, request] of test.requests.entries()) {
    const [theirs, ours] = [control, subject].map((outcome) => ({
      response: outcome.responses[i],
      ...outcome.requests[i],
    }));
    const why = mayDiffer(request, theirs, test.app);
    const what = why === undefined ? "differs" : becomes(theirs, ours, request);
    if (what !== "differs") permitted.push(`${what}: ${why}`);
    if (what === "replaced") {
      if (ours.response.body.includes(WORDS))
        differences.push(`${i} WeChat's words in the problem`);
      differ(differences, `${i} events`, theirs.events, ours.events, sameEnd);
      // What comes after it on this connection hangs on whether it ends with it.
      if (closes(theirs) !== closes(ours)) return { differences, permitted };
    }
    if (what !== "differs") continue;
    for (const part of RESPONSE)
      differ(differences, `${i} ${part}`, theirs.response[part], ours.response[part]);
    const [before, after] = [theirs, ours].map((each) => handlerOf(each, request, test));
    if (!equal(theirs.trace, ours.trace) && equal(before.trace, after.trace)) permitted.push(HELD);
    for (const part of HANDLER) differ(differences, `${i} ${part}`, before[part], after[part]);
  }
  differ(differences, "extra", control.extra, subject.extra);
  // A problem has a length where what it replaces may have been ended by the connection's end.
  if (permitted.length === 0) differ(differences, "ended", control.ended, subject.ended);
  return { differences, permitted };
}

const HELD = "held back: not yet with the socket";

/**
 * What a handler saw, without what hangs on something else: which of several pipelined responses is
 * the first to be written decides who waits for the socket; and a true beginning of an error reply that
 * is held back is not yet with the socket, which has neither a length of it nor an error.
 */
function handlerOf(seen, { steps }, { pipelined }) {
  const mayHold = failingCalls(steps).length > 0;
  return {
    ...seen,
    events: pipelined ? seen.events.filter((each) => each !== "drain") : seen.events,
    trace: mayHold ? seen.trace.map(withoutWritableLength) : seen.trace,
    logged:
      mayHold && steps.some(([name]) => name === "disconnect")
        ? seen.logged.filter((each) => !each.includes("ECONNRESET"))
        : seen.logged,
  };
}

/** The place of `res.writableLength > 0` in what the step "read" gives. */
const WRITABLE_LENGTH = 9;

const withoutWritableLength = ([name, given]) =>
  name === "read" && Array.isArray(given)
    ? [name, given.toSpliced(WRITABLE_LENGTH, 1)]
    : [name, given];

/** What has become of a failure of WeChat's that a handler let out. */
function becomes(theirs, ours, request) {
  if (isProblem(ours.response, request)) return "replaced";
  if (equal(theirs.response, ours.response)) return "as it is";
  // A handler that never ends it leaves what may still be replaced where it is.
  const isKept =
    !theirs.response.isComplete && !ours.response.isComplete && ours.response.length === 0;
  return isKept ? "kept" : "differs";
}

const headerOf = ({ headers }, name) => headers.find(([each]) => each.toLowerCase() === name)?.[1];

/** By a length or by chunks. */
const isFramed = (response) =>
  headerOf(response, "content-length") !== undefined ||
  headerOf(response, "transfer-encoding") !== undefined;

const closes = ({ response }) =>
  headerOf(response, "connection") === "close" || !isFramed(response);

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
function mayDiffer({ method, steps, strict }, { response, trace, ran }, app) {
  if (!ran || app.alone) return undefined;
  const failing = failingCalls(steps);
  if (failing.length === 0) return undefined;
  const bodies = failing.map(bodyOf);
  if (bodies.some((body) => isEnvelope(response, body))) return "relayed";
  if (method === "HEAD" && steps.some(isRelay)) return "relayed by HEAD";
  // The control could not send it: what stood in its head was refused.
  const isRefused = trace.some((each) => isThrown(each) && steps.some(isRelayCalled(each[0])));
  const isNothing =
    response.statusLine === undefined || /^HTTP\/1.1 304 /.test(response.statusLine);
  if (isRefused || (isNothing && steps.some(isRelay))) return "relayed in vain";
  const last = trace.at(-1);
  const isEnded = isThrown(last) && (strict || THROWING.has(last[0]));
  // A call's own failure that the handler lets out; its own errors are its own.
  if (isEnded) return CALLS.has(last[0]) ? "call thrown" : undefined;
  if (app.framework.startsWith("koa") && !trace.some(isAnswer)) return "unanswered";
  return undefined;
}

function failingCalls(steps) {
  const calls = steps.flat().filter((each) => each?.reply !== undefined && each.by !== undefined);
  return calls.filter(({ reply }) => reply !== "ok" && reply !== "slowOk");
}

const isThrown = ([, given] = []) => typeof given === "string" && given.startsWith("threw");
const ANSWERS = /^(?:write|end|pipe|body|redirect|head|flushHeaders|ctx|destroy|disconnect)/;
const isAnswer = (step) => ANSWERS.test(step[0]) && !isThrown(step);

const CALLS = new Set(["call", "finish", "endWithCall", "writeWithCall", "endAfterCall"]);
const isRelay = ([name, ...args]) =>
  name === "endWithCall" ||
  name === "writeWithCall" ||
  args.some((arg) => arg?.reply !== undefined && arg.by === undefined);

const isRelayCalled = (name) => (step) => step[0] === name && isRelay(step);

/** A reply that is not ended has only its beginning yet. */
function isEnvelope({ body, isComplete }, envelope) {
  if (!isComplete) return body !== "" && envelope.startsWith(body);
  return body.trim() === envelope || (body.startsWith("/**/") && body.includes(`(${envelope})`));
}

/** A whole answer of ours. */
function isProblem(response, { method }) {
  const { statusLine, body, isComplete, malformed } = response;
  if (!isComplete || malformed !== undefined) return false;
  if (!isFramed(response) && headerOf(response, "connection") !== "close") return false;
  if (!/^HTTP\/1.1 [45]\d\d /.test(statusLine)) return false;
  const type = headerOf(response, "content-type") ?? "";
  if (!type.startsWith("application/problem+json")) return false;
  if (method === "HEAD") return body === "";
  try {
    return JSON.parse(body).status === Number(statusLine.slice(9, 12));
  } catch {
    return false;
  }
}
