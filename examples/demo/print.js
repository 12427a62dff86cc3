import { paint, sideBySide, WIDTH, widthOf } from "./terminal.js";

const print = (text = "") => console.log(text);
const GAP = " │ ".length;

export function printHeading(text) {
  print(paint(["bold", "inverse"], ` ${text} `.padEnd(WIDTH)));
  print();
}

/** One call: the request, the response as it came, and the line in the log. */
export function printExchange(exchange, number) {
  const { call, asExpected } = exchange;
  const verdict = asExpected ? paint("green", "ok") : paint("red", `expected ${call.status}`);
  const title = `${number}. ${call.what} `;
  const rule = "─".repeat(Math.max(3, WIDTH - widthOf(title) - 14));
  print(`${paint("bold", title)}${paint("gray", rule)} ${verdict}`);
  const blocks = [
    block("request", requestLines(exchange), 0.28),
    block("response", responseLines(exchange), 0.36),
    block("log", logLines(exchange), 0.36),
  ];
  if (WIDTH >= 120) print(sideBySide(blocks));
  else
    print(
      blocks.map(({ lines }) => sideBySide([{ lines: indented(lines), width: WIDTH }])).join("\n"),
    );
  print();
}

function block(name, lines, share) {
  const width = Math.floor((WIDTH - 2 * GAP) * share);
  return { width, lines: [line(name, (text) => paint(["gray", "italic"], text)), ...lines] };
}

function line(text, style) {
  return { text, style };
}

/** All but the name of the block. */
function indented([name, ...lines]) {
  return [name, ...lines.map(({ text, style }) => ({ text: `  ${text}`, style }))];
}

/** `name: value`, the name in grey. */
function member(name, value) {
  const shown = typeof value === "object" ? breakable(value) : value;
  return line(`${name}: ${shown}`, (text) =>
    text.replace(/^ *[\w-]+:/, (found) => paint("gray", found)),
  );
}

/** JSON with spaces, where a line may be broken. */
function breakable(value) {
  return JSON.stringify(value).replaceAll(',"', ', "');
}

function requestLines({ call, request }) {
  const { file, json } = call;
  return [
    line(`${request.method} ${call.path}`, (text) => paint("bold", text)),
    ...Object.entries(request.headers).map(([name, value]) => member(name, value)),
    line(""),
    line(file ? `(${file.bytes} bytes)` : breakable(json)),
  ];
}

const HEADERS = ["Content-Type", "WWW-Authenticate", "Retry-After", "Cache-Control", "Vary"];

function responseLines({ response, text }) {
  const { status, statusText, headers } = response;
  const colour = status < 300 ? "green" : status < 500 ? "yellow" : "red";
  const body = JSON.stringify(JSON.parse(text), null, 2).split("\n");
  return [
    line(`HTTP/1.1 ${status} ${statusText}`, (piece) => paint(["bold", colour], piece)),
    ...HEADERS.filter((name) => headers.has(name)).map((name) => member(name, headers.get(name))),
    line(""),
    ...body.map((piece) => line(piece)),
  ];
}

const LEVELS = { 20: "debug", 30: "info", 40: "warn", 50: "error" };
const LEVEL_COLOURS = { debug: "gray", info: "cyan", warn: "yellow", error: "red" };

function logLines({ logged }) {
  if (logged === undefined) return [line("(nothing)", (text) => paint("gray", text))];
  const { level, time, msg, event, ...rest } = logged;
  const name = LEVELS[level];
  return [
    line(`${new Date(time).toISOString().slice(11, 23)} ${name} ${event}`, (text) =>
      paint(["bold", LEVEL_COLOURS[name]], text),
    ),
    line(msg),
    ...Object.entries(rest).map(([key, value]) => member(key, value)),
  ];
}

/** What WeChat said, and which status each app made of it. */
export function printSummary(results) {
  const [[, first]] = results;
  const names = results.map(([name]) => name);
  printHeading("What became of it");
  const head = ["WeChat's words, under HTTP 200", ...names, "log"];
  const rows = first.map(({ logged }, at) => [
    logged ? `${logged.code} ${logged.errmsg}` : "0 ok",
    ...results.map(([, exchanges]) => String(exchanges[at].response.status)),
    logged ? `${LEVELS[logged.level]}, ${logged.kind}, ${logged.outcome}` : "–",
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => widthOf(row[at]))));
  const show = (row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]))
      .join("  ")
      .trimEnd();
  print(paint("gray", show(head)));
  for (const row of rows) print(show(row));
  print();
}
