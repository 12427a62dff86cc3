/** Parts of handlers, as steps. */

const TEXTS = [
  "hello",
  "",
  "你好，世界",
  "{",
  '{"errcode":0,"errmsg":"ok"}',
  '{"errcode":40003,"errmsg":"the app\'s own"}',
  '{"errcode":40003,"errmsg":"some words of',
  '{"list":[1,2,3]}',
  "   \n",
  "<xml><a>1</a></xml>",
  "<!doctype html><p>hi</p>",
  "\ufeff{}",
  "[1]",
];

export const textOf = (random) => random.pick(TEXTS);

export function valueOf(random) {
  const kind = random.weighted({ text: 50, encoded: 8, bytes: 18, shared: 10, long: 4, empty: 4 });
  if (kind === "text") return { t: textOf(random) };
  if (kind === "encoded")
    return random.pick([
      { t: "7b7d", enc: "hex" },
      { t: "eyJhIjoxfQ==", enc: "base64" },
      { t: "caf\u00e9", enc: "latin1" },
      { t: "{}", enc: "utf16le" },
      { t: "{}", enc: "no-such" },
    ]);
  if (kind === "shared") return { shared: textOf(random) };
  if (kind === "long")
    return { repeat: random.pick(["x", " ", "{}\n"]), times: random.pick([2e4, 7e4]) };
  if (kind === "empty") return { b: "" };
  return { b: Buffer.from(textOf(random)).toString("base64") };
}

const BAD = [{ bad: "number" }, { bad: "undefined" }, { bad: "null" }, { bad: "object" }];

export function writeOf(random) {
  if (random.chance(5)) return [["write", random.pick(BAD)]];
  const value = valueOf(random);
  // Memory may be used again once the bytes have gone: with the callback, or a turn later.
  if ("shared" in value)
    return random.chance(50)
      ? [["writeAndWait", value], ["scribble"]]
      : [["write", value], ["turn"], ["scribble"]];
  return [["write", value, ...(random.chance(20) ? [{ cb: true }] : [])]];
}

const TYPES = [
  "application/json",
  "application/json; charset=utf-8",
  "text/plain",
  "text/html",
  "text/xml",
  "image/png",
  "application/octet-stream",
  "application/x-ndjson",
  "text/event-stream",
  "application/pdf",
];

export const typeOf = (random) => random.pick(TYPES);

export function headerOf(random) {
  return random.pick([
    ["set", "X-A", "1"],
    ["set", "x-a", ["1", "2"]],
    ["set", "Content-Type", typeOf(random)],
    ["set", "Content-Type", typeOf(random)],
    ["set", "Vary", "Origin"],
    ["set", "Cache-Control", "no-store"],
    ["set", "bad name", "1"],
    ["set", "X-Bad", "a\nb"],
    ["set", "ETag", '"x"'],
    ["set", "Transfer-Encoding", "chunked"],
    ["set", "Connection", "close"],
    ["append", "X-A", "3"],
    ["append", "Set-Cookie", "a=1"],
    ["remove", "X-A"],
    ["remove", "Date"],
    ["remove", "Transfer-Encoding"],
    ["remove", "Content-Length"],
    ["remove", "X-Powered-By"],
    ["status", random.pick([200, 201, 204, 304, 400, 404, 500])],
    ["status", random.pick([99, 1000, 200.5])],
    ["message", random.pick(["Fine", "Très bien", "a\nb"])],
  ]);
}

export function headOf(random) {
  const status = random.pick([200, 200, 200, 201, 202, 204, 304, 400, 500, 99, "200"]);
  const reason = random.chance(20) ? [random.pick(["Fine", "a\nb"])] : [];
  const headers = random.pick([
    [],
    [{}],
    [{ "Content-Type": typeOf(random) }],
    [{ "content-type": typeOf(random), "X-B": "1" }],
    [{ "X-A": ["1", "2"] }],
    [["Content-Type", typeOf(random), "X-B", "1", "X-B", "2"]],
    [{ "bad name": "1" }],
    [["odd"]],
  ]);
  return ["head", status, ...reason, ...headers];
}

export function endOf(random) {
  const how = random.chance(15) ? [{ cb: true }] : [];
  if (random.chance(5)) return [["end", random.pick(BAD.slice(0, 1)), ...how], ["end"]];
  if (random.chance(45)) return [["end", ...(how.length > 0 ? [{ t: "" }, ...how] : [])]];
  return [["end", valueOf(random), ...how]];
}

/** What comes too late. */
export function afterOf(random) {
  return random.some(
    [
      ["end"],
      ["end", { t: "again" }],
      ["write", { t: "late" }],
      ["write", { t: "late" }, { cb: true }],
      ["set", "X-Late", "1"],
      ["remove", "X-A"],
      ["status", 500],
      ["head", 500],
      ["flushHeaders"],
      ["destroy"],
      ["turn"],
      ["read"],
    ],
    12,
  );
}

export function callOf(random, replies) {
  return {
    by: random.pick(["http", "fetch", "axios"]),
    reply: random.weighted(replies ?? { ok: 4, fail: 4, reset: 1, cut: 1 }),
    code: random.pick([40001, 40003, 45009, 61024]),
  };
}

/** Calls before the handler says anything; a slow one goes on meanwhile. */
export function callsOf(random) {
  const kind = random.weighted({ none: 35, one: 40, slow: 20, two: 5 });
  if (kind === "none") return [];
  if (kind === "slow") return [["begin", callOf(random, { slowOk: 1, slowFail: 1 })]];
  const one = ["call", callOf(random)];
  return kind === "one" ? [one] : [one, ["call", callOf(random)]];
}

export const between = (random) =>
  random.pick([["turn"], ["tick"], ["read"], ["finish"], headerOf(random)]);
