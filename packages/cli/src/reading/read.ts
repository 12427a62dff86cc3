import { FOUND, REPLY_REPORTS_ERROR, type Answer } from "../answer.js";
import type { Location } from "../location.js";
import type { Output } from "../output.js";
import { toJson } from "../record.js";
import { decode, isBinary } from "./decode.js";
import type { Finding } from "./finding.js";
import { parseJson } from "./json.js";
import { answerMany, type Line } from "./many.js";
import { findMention, readMention } from "./mention.js";
import { splitPieces, type Piece } from "./pieces.js";
import { printFinding } from "./print-finding.js";
import { recognise } from "./recognise.js";
import { refuse, type Subject } from "./refuse.js";
import { toRecords } from "./to-records.js";

/** Answers `wechat-errors -`: what the replies, lines and problems of an input report. */
export function read(
  bytes: Buffer,
  where: Location,
  json: boolean,
  output: Output,
  subject: Subject = "stdin",
): Answer {
  const input = decode(bytes);
  const pieces = piecesOf(input);
  if (pieces.length > 1) {
    const lines = pieces.map((piece): Line => ({
      line: piece.line,
      finding: readPiece(piece, where),
    }));
    return answerMany(lines, json, output, subject);
  }
  const [only] = pieces;
  const finding = only === undefined ? recognise(input, where) : readPiece(only, where);
  if (finding.type === "refusal") return refuse(finding.why, output, subject);
  const exitStatus = finding.type === "fault" ? REPLY_REPORTS_ERROR : FOUND;
  return {
    exitStatus,
    output: json ? toJson(toRecords(finding)) : `${printFinding(finding, output)}\n`,
  };
}

/** The lines of a log or of NDJSON; none where the input is one thing as a whole. */
function piecesOf(input: Buffer): readonly Piece[] {
  if (isBinary(input)) return [];
  const text = input.toString("utf8").trimEnd();
  if (/^\s*(?:HTTP\/|<)/.test(text) || parseJson(text) !== undefined) return [];
  const pieces = splitPieces(text);
  const isMany =
    pieces.some((piece) => piece.isJson && parseJson(piece.text) !== undefined) ||
    pieces.filter((piece) => findMention(piece.text) !== undefined).length > 1;
  return isMany ? pieces : [];
}

function readPiece({ text, isJson }: Piece, where: Location): Finding {
  const mention = isJson ? undefined : findMention(text);
  // A place that the user names is that of the replies: other lines are no files of WeChat's.
  if (mention !== undefined) return readMention(mention, where);
  return recognise(Buffer.from(text), isJson ? where : {});
}
