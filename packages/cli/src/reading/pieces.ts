import { parseJson } from "./json.js";

/** A part of an input of many lines. */
export interface Piece {
  /** The number of its line, from 1. */
  readonly line: number;
  readonly text: string;
  /** True where it is JSON, or begins like it. */
  readonly isJson: boolean;
}

/**
 * Takes a log or NDJSON apart: a line each, or an object that `jq` has written over several lines.
 * What container runtimes write before a line's JSON is dropped.
 */
export function splitPieces(text: string): readonly Piece[] {
  const lines = text.split(/\r?\n/);
  const pieces: Piece[] = [];
  const lastEnd = lines.lastIndexOf("}");
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let piece = lines[at]!;
    if (piece === "{" && at < lastEnd) {
      const end = lines.indexOf("}", at);
      piece = lines.slice(at, end + 1).join("\n");
      at = end;
    }
    if (piece.trim() !== "") pieces.push(toPiece(line, piece.trim()));
  }
  return pieces;
}

function toPiece(line: number, text: string): Piece {
  const start = text.search(/\{\s*"/);
  const json = start > 0 ? text.slice(start) : text;
  if (start > 0 && parseJson(json) === undefined) return { line, text, isJson: false };
  return { line, text: json, isJson: start >= 0 || text.startsWith("{") };
}
