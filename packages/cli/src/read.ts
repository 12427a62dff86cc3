import { lookUp, readReply, readWarnings, type Reply, type WechatError } from "@wechat-errors/core";
import { FOUND, REPLY_REPORTS_ERROR, type Answer } from "./answer.js";
import { sanitizeForTerminal, wrap } from "./columns.js";
import { explainError, explainMeaning, merge, type Place } from "./explanation.js";
import { meaningsOf } from "./meanings.js";
import { findReplySource, statusOf, type ReplySource } from "./reply-source.js";
import { printFully, type Field } from "./print.js";
import { printWarnings } from "./print-warnings.js";
import { isFile, splitReply, type RawReply } from "./raw-reply.js";
import { toJson, toReplyRecord, toWarningRecord } from "./record.js";
import type { Output } from "./output.js";
import { barePath, productAt, type Location } from "./location.js";

/** A reply, where it came from, and how to speak of it. */
interface Exchange {
  readonly raw: RawReply;
  readonly reply: Reply;
  readonly place: Place;
  readonly origin: ReplySource;
  readonly json: boolean;
  readonly output: Output;
}

/** Answers `wechat-errors -`: what a reply on standard input reports. */
export function read(bytes: Buffer, where: Location, json: boolean, output: Output): Answer {
  const raw = splitReply(bytes);
  const origin = findReplySource(where, raw);
  const reply = toReply(raw, origin, statusOf(where, raw));
  const place: Place = { product: productAt(origin)!, path: barePath(where) };
  const exchange = { raw, reply, place, origin, json, output };
  const error = readReply(reply);
  return error === undefined ? answerFine(exchange) : answerError(error, exchange);
}

function toReply({ headers, body }: RawReply, { host, path }: ReplySource, status?: number): Reply {
  return {
    host,
    path,
    body,
    ...(status !== undefined && { status }),
    ...(headers !== undefined && { headers }),
  };
}

function answerFine({ raw, reply, place, origin, json, output }: Exchange): Answer {
  const { messages } = output;
  const warnings = readWarnings(reply);
  if (json) {
    const records = warnings.map((warning) => toWarningRecord(warning, place));
    return { exitStatus: FOUND, output: toJson(records) };
  }
  const lines = [
    messages.noError,
    ...(isFile(raw) ? [messages.noEnvelope] : []),
    ...printWarnings(warnings, place, output),
    ...sourceOf(origin, place, output),
  ];
  return { exitStatus: FOUND, output: `${lines.join("\n")}\n` };
}

function answerError(error: WechatError, { raw, place, origin, json, output }: Exchange): Answer {
  const exitStatus = REPLY_REPORTS_ERROR;
  const { messages } = output;
  const explanation = { ...explainError(error), places: [place] as const };
  if (json) return { exitStatus, output: toJson([toReplyRecord(explanation, error)]) };
  const ownWords = (["errmsg", "rid", "hint"] as const).flatMap((name): Field[] => {
    const value = sanitizeForTerminal(error[name] ?? "").trim();
    return value === "" ? [] : [[messages.labels[name], value]];
  });
  const notes = [
    ...printWarnings(error.warnings, place, output),
    ...(raw.body.length === 0 ? [messages.empty] : []),
    ...(origin.isGuess
      ? [...sourceOf(origin, place, output), ...elsewhere(error, place, output)]
      : []),
  ];
  const blocks = [printFully(explanation, output, ownWords), notes.join("\n")];
  return { exitStatus, output: `${blocks.filter(Boolean).join("\n\n")}\n` };
}

/** Says how many other meanings the code has, should the guess be wrong. */
function elsewhere({ code }: WechatError, place: Place, { messages, screen }: Output): string[] {
  if (code === undefined) return [];
  const said = lookUp(place.product, code, place.path);
  const others = meaningsOf(String(code), {}).here.filter(({ entry }) => entry !== said);
  const count = merge(others.map((meaning) => explainMeaning(meaning))).length;
  return count === 0 ? [] : [screen.paint("dim", messages.elsewhere(count, String(code)))];
}

function sourceOf(
  { host, isGuess }: ReplySource,
  { path }: Place,
  { messages, screen }: Output,
): string[] {
  const shown = sanitizeForTerminal(host);
  const text = isGuess
    ? messages.guessed(shown)
    : messages.readAs(shown, path && sanitizeForTerminal(path));
  return wrap(text, screen.columns).map((line) => screen.paint("dim", line));
}
