import { lookUp, readReply, readWarnings, type Reply, type WechatError } from "@wechat-errors/core";
import { FOUND, REPLY_REPORTS_ERROR, type Answer } from "./answer.js";
import { harmless, wrap } from "./columns.js";
import { explainError, explainMeaning, merge, type Place } from "./explanation.js";
import { meaningsOf } from "./meanings.js";
import { originOf, statusOf, type Origin } from "./origin.js";
import { printFully, type Field } from "./print.js";
import { printWarnings } from "./print-warnings.js";
import { isFile, splitReply, type RawReply } from "./raw-reply.js";
import { toJson, toReplyRecord, toWarningRecord } from "./record.js";
import type { Voice } from "./voice.js";
import { barePath, productAt, type Where } from "./where.js";

/** A reply, where it came from, and how to speak of it. */
interface Exchange {
  readonly raw: RawReply;
  readonly reply: Reply;
  readonly place: Place;
  readonly origin: Origin;
  readonly json: boolean;
  readonly voice: Voice;
}

/** Answers `wechat-errors -`: what a reply on standard input reports. */
export function read(bytes: Buffer, where: Where, json: boolean, voice: Voice): Answer {
  const raw = splitReply(bytes);
  const origin = originOf(where, raw);
  const reply = toReply(raw, origin, statusOf(where, raw));
  const place: Place = { product: productAt(origin)!, path: barePath(where) };
  const exchange = { raw, reply, place, origin, json, voice };
  const error = readReply(reply);
  return error === undefined ? answerFine(exchange) : answerError(error, exchange);
}

function toReply({ headers, body }: RawReply, { host, path }: Origin, status?: number): Reply {
  return {
    host,
    path,
    body,
    ...(status !== undefined && { status }),
    ...(headers !== undefined && { headers }),
  };
}

function answerFine({ raw, reply, place, origin, json, voice }: Exchange): Answer {
  const { words } = voice;
  const warnings = readWarnings(reply);
  if (json) {
    const records = warnings.map((warning) => toWarningRecord(warning, place));
    return { exitStatus: FOUND, output: toJson(records) };
  }
  const lines = [
    words.noError,
    ...(isFile(raw) ? [words.noEnvelope] : []),
    ...printWarnings(warnings, place, voice),
    ...sourceOf(origin, place, voice),
  ];
  return { exitStatus: FOUND, output: `${lines.join("\n")}\n` };
}

function answerError(error: WechatError, { raw, place, origin, json, voice }: Exchange): Answer {
  const exitStatus = REPLY_REPORTS_ERROR;
  const { words } = voice;
  const explanation = { ...explainError(error), places: [place] as const };
  if (json) return { exitStatus, output: toJson([toReplyRecord(explanation, error)]) };
  const ownWords = (["errmsg", "rid", "hint"] as const).flatMap((name): Field[] => {
    const value = harmless(error[name] ?? "").trim();
    return value === "" ? [] : [[words.labels[name], value]];
  });
  const notes = [
    ...printWarnings(error.warnings, place, voice),
    ...(raw.body.length === 0 ? [words.empty] : []),
    ...(origin.isGuess
      ? [...sourceOf(origin, place, voice), ...elsewhere(error, place, voice)]
      : []),
  ];
  const blocks = [printFully(explanation, voice, ownWords), notes.join("\n")];
  return { exitStatus, output: `${blocks.filter(Boolean).join("\n\n")}\n` };
}

/** Says how many other meanings the code has, should the guess be wrong. */
function elsewhere({ code }: WechatError, place: Place, { words, screen }: Voice): string[] {
  if (code === undefined) return [];
  const said = lookUp(place.product, code, place.path);
  const others = meaningsOf(String(code), {}).here.filter(({ entry }) => entry !== said);
  const count = merge(others.map((meaning) => explainMeaning(meaning))).length;
  return count === 0 ? [] : [screen.paint("dim", words.elsewhere(count, String(code)))];
}

function sourceOf({ host, isGuess }: Origin, { path }: Place, { words, screen }: Voice): string[] {
  const shown = harmless(host);
  const text = isGuess ? words.guessed(shown) : words.readAs(shown, path && harmless(path));
  return wrap(text, screen.columns).map((line) => screen.paint("dim", line));
}
