import { isKoa } from "./apps.js";
import {
  afterOf,
  between,
  callOf,
  callsOf,
  endOf,
  headerOf,
  headOf,
  textOf,
  typeOf,
  valueOf,
  writeOf,
} from "./pieces.js";

const COMPRESSES = ["compression", "koaCompress"];

/** The steps of a handler. */
export function stepsOf(random, app, request, pipelined) {
  const koa = isKoa(app.framework);
  const scenario = random.weighted({
    raw: 30,
    framework: 18,
    endWithCall: 8,
    pipe: 12,
    gated: 12,
    relay: 8,
    throws: 8,
    disconnect: pipelined ? 0 : 5,
    chaos: 6,
  });
  const steps = [
    ...(app.alone ? [["assign", "wechatError"]] : []),
    ...(random.chance(10) ? [["read"]] : []),
    ...(request.method === "POST" && random.chance(50) ? [["readBody"]] : []),
    ...SCENARIOS[scenario](random, app, koa, request),
  ];
  return { scenario, steps };
}

const bare = (random, koa) => (koa && random.chance(60) ? [["bare"]] : []);
const times = (random, most, one) =>
  Array.from({ length: random.below(most + 1) }, () => one(random)).flat();
const headers = (random) => times(random, 3, (r) => [headerOf(r)]);
const maybe = (random, percent, one) => (random.chance(percent) ? one(random) : []);

const SCENARIOS = {
  /** By the methods of node:http. */
  raw: (random, app, koa) => [
    ...bare(random, koa),
    ...headers(random),
    ...callsOf(random),
    ...maybe(random, 40, (r) => [headOf(r)]),
    ...maybe(random, 10, () => [["flushHeaders"]]),
    ...maybe(random, 4, (r) => [r.pick([["continue"], ["processing"], ["hints"]])]),
    ...times(random, 3, (r) => [...writeOf(r), ...maybe(r, 35, () => [between(r)])]),
    ...maybe(random, 3, () => [["trailers", { "X-T": "1" }]]),
    ...maybe(random, 5, (r) => [r.pick([["destroy"], ["destroyError"]])]),
    ...maybe(random, 30, () => [["read"]]),
    ...endOf(random),
    ...afterOf(random),
  ],

  /** By what the framework has for it. */
  framework: (random, app, koa) => [
    ...headers(random),
    ...callsOf(random),
    ...(koa ? koaAnswer(random) : expressAnswer(random)),
    ...maybe(random, 20, () => [["read"]]),
    ...(koa ? [] : afterOf(random)),
  ],

  /** The method is looked up before the call is made. */
  endWithCall: (random, app, koa) => [
    ...bare(random, koa),
    ...headers(random),
    ...maybe(random, 20, (r) => [headOf(r)]),
    ...random.pick([
      [["endWithCall", callOf(random)]],
      [["endAfterCall", callOf(random), valueOf(random)]],
      [["writeWithCall", callOf(random)], ...endOf(random)],
    ]),
    ["end"],
  ],

  pipe: (random, app, koa) => [
    ...headers(random),
    ...callsOf(random),
    ...maybe(random, 60, (r) => [koa ? ["type", typeOf(r)] : ["set", "Content-Type", typeOf(r)]]),
    ...streamed(random, koa, {
      chunks: chunksOf(random),
      ...(random.chance(8) ? { fails: true } : {}),
    }),
  ],

  /** Client and server wait for each other. */
  gated: (random, app, koa) => {
    const compressed = COMPRESSES.some((name) => [...app.stack, ...app.inner].includes(name));
    const chunks = chunksOf(random);
    const start = [
      ...callsOf(random),
      koa ? ["type", typeOf(random)] : ["set", "Content-Type", typeOf(random)],
    ];
    if (!compressed && random.chance(50))
      return [...start, ...streamed(random, koa, { chunks, gated: true })];
    return [
      ...(koa ? [["bare"]] : []),
      ...start,
      ...maybe(random, 30, (r) => [headOf(r)]),
      ...chunks.flatMap((chunk) => [["write", chunk], ["flush"], ["seen"]]),
      ["end"],
    ];
  },

  /** WeChat's failure is sent on: here, and only here, may the response differ. */
  relay: (random, app, koa) => [
    ...maybe(random, 40, (r) => [headerOf(r)]),
    ["call", callOf(random, { fail: 1 })],
    ...maybe(random, 30, (r) => [koa ? ["type", typeOf(r)] : ["set", "Content-Type", typeOf(r)]]),
    ...relayed(random, koa),
  ],

  throws: (random, app, koa) => [
    ...headers(random),
    ...callsOf(random),
    ...maybe(random, 30, (r) => [headOf(r)]),
    ...times(random, 1, writeOf),
    ...thrown(random, koa),
    ...maybe(random, 50, () => [["end"]]),
  ],

  disconnect: (random, app, koa) => [
    ...bare(random, koa),
    ...callsOf(random),
    ...maybe(random, 50, (r) => [headOf(r)]),
    ...times(random, 2, writeOf),
    ["disconnect"],
    ...maybe(random, 40, () => [["finish"]]),
    ...times(random, 2, writeOf),
    ...endOf(random),
    ["read"],
  ],

  /** Anything, in any order. */
  chaos: (random, app, koa) => [
    ...bare(random, koa),
    ...times(random, 8, (r) =>
      r.pick([
        () => [headOf(r)],
        () => writeOf(r),
        () => [headerOf(r)],
        () => [["call", callOf(r)]],
        () => [between(r)],
        () => [["flushHeaders"]],
        () => [["cork"], ...writeOf(r), ["uncork"]],
        () => endOf(r),
        () => afterOf(r),
      ])(),
    ),
    ["end"],
  ],
};

function expressAnswer(random) {
  const value = random.pick([
    { json: { errcode: 0, list: [] } },
    { json: "text" },
    { json: null },
    { json: 5 },
    { t: textOf(random) },
    { b: "AAEC" },
  ]);
  return random.pick([
    [["json", value]],
    [["jsonp", value]],
    [["send", value]],
    [
      ["type", random.pick(["png", "json", "txt"])],
      ["send", value],
    ],
    [["sendStatus", random.pick([200, 204, 404])]],
    [["redirect", "/there"]],
    [["next"]],
    [
      ["status", 201],
      ["json", value],
    ],
  ]);
}

function koaAnswer(random) {
  const value = random.pick([
    { t: textOf(random) },
    { b: "AAEC" },
    { json: { errcode: 0, list: [] } },
    { bad: "null" },
    { bad: "undefined" },
  ]);
  return random.pick([
    [["body", value]],
    [
      ["ctxStatus", 201],
      ["body", value],
    ],
    [
      ["body", value],
      ["ctxStatus", random.pick([204, 304, 404])],
    ],
    [
      ["ctxSet", "X-K", "1"],
      ["body", value],
      ["body", { t: "other" }],
    ],
    [["redirect", "/there"]],
    [["ctxStatus", 202]],
    [["ctxFlush"], ["body", value]],
    [],
  ]);
}

function chunksOf(random) {
  return random.pick([
    [{ t: "one" }, { t: "two" }],
    [{ t: '{"a":1}\n' }, { t: '{"b":2}\n' }, { t: '{"c":3}\n' }],
    [{ t: " " }, { t: "\n" }, { t: '{"ok":true}' }],
    [{ t: '{"list":[' }, { t: "1,2" }, { t: "]}" }],
    [{ t: "{" }, { t: '"errcode"' }, { t: ':0,"errmsg":"ok"}' }],
    [{ t: "<?xml version='1.0'?>" }, { t: "<a/>" }],
    [{ t: "\ufeff" }, { t: "{}" }],
    [{ t: "data: 1\n\n" }, { t: "data: 2\n\n" }],
    [{ b: Buffer.alloc(70_000, "z").toString("base64") }, { t: "end" }],
  ]);
}

function streamed(random, koa, spec) {
  if (!koa) return [["pipe", spec]];
  return random.pick([
    [["body", spec]],
    [["body", { ...spec, web: true }]],
    [["bare"], ["pipe", spec]],
  ]);
}

function relayed(random, koa) {
  const form = { reply: random.pick(["text", "buffer"]) };
  const raw = random.pick([
    [["end", form]],
    [
      ["write", { reply: "first" }],
      ["end", { reply: "rest" }],
    ],
    [["write", form], ["end"]],
    [
      ["head", 200, { "Content-Type": "application/json" }],
      ["end", form],
    ],
    [["pipe", { reply: true }]],
  ]);
  if (random.chance(40)) return [...(koa ? [["bare"]] : []), ...raw];
  if (koa)
    return [
      ["body", random.pick([form, { reply: "object" }, { chunks: [], reply: true }])],
      ...maybe(random, 20, () => [["ctxStatus", 201]]),
    ];
  return random.pick([
    [["json", { reply: "object" }]],
    [["jsonp", { reply: "object" }]],
    [["send", form]],
    [
      ["type", "png"],
      ["send", form],
    ],
  ]);
}

function thrown(random, koa) {
  const spec = random.pick([
    { message: "boom" },
    { message: "gone", status: 410 },
    { message: "bad", status: 503 },
  ]);
  if (koa) return random.pick([[["throw", spec]], [["ctxThrow", 418, "teapot"]]]);
  return random.pick([[["throw", spec]], [["next", spec]]]);
}
