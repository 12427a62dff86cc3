import { Readable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { begin } from "./calls.js";
import { within } from "./patience.js";
import { lengthOf, valueOf } from "./values.js";

/** What a step gives is kept in the trace and compared; of a response or a promise only that it is one. */
export const STEPS = {
  // The head.
  status: ({ res }, code) => void (res.statusCode = code),
  message: ({ res }, text) => void (res.statusMessage = text),
  set: ({ res }, name, value) => void res.setHeader(name, value),
  append: ({ res }, name, value) => void res.appendHeader(name, value),
  remove: ({ res }, name) => void res.removeHeader(name),
  head: ({ res }, ...args) => void res.writeHead(...args),
  flushHeaders: ({ res }) => void res.flushHeaders(),
  continue: ({ res }) => void res.writeContinue(),
  processing: ({ res }) => void res.writeProcessing(),
  hints: ({ res }) => void res.writeEarlyHints({ link: "</a.css>; rel=preload" }),
  trailers: ({ res }, headers) => void res.addTrailers(headers),
  read: ({ res, ctx, pipelined }) => [
    res.statusCode,
    res.statusMessage,
    res.headersSent,
    res.writableEnded,
    // These wait for the responses before it.
    pipelined || res.writableFinished,
    res.destroyed,
    res.getHeaderNames(),
    res.getHeader("content-type"),
    res.hasHeader("x-a"),
    pipelined || res.writableLength > 0,
    ...(ctx === undefined ? [] : [ctx.status, ctx.headerSent, ctx.writable]),
  ],
  assign: ({ req }, name) => {
    req[name] = "the app's own";
    return req[name];
  },

  // The body.
  write: (env, spec, how = {}) => {
    const value = valueOf(env, spec);
    const args = [value, ...(spec.enc ? [spec.enc] : [])];
    if (how.cb) args.push((error) => env.called.push(`write ${error?.code}`));
    const more = env.res.write(...args);
    env.written += lengthOf(value, spec.enc);
    return env.pipelined || more;
  },
  writeAndWait: async (env, spec) => {
    const value = valueOf(env, spec);
    await within(1500, new Promise((resolve) => env.res.write(value, resolve)));
    env.written += lengthOf(value);
  },
  end: (env, spec, how = {}) => {
    const args = spec === undefined ? [] : [valueOf(env, spec), ...(spec.enc ? [spec.enc] : [])];
    if (how.cb) args.push((error) => env.called.push(`end ${error?.code}`));
    return env.res.end(...args) === env.res;
  },
  flush: ({ res }) => void res.flush?.(),
  scribble: ({ memory }) => void memory.fill("#"),
  cork: ({ res }) => void res.cork(),
  uncork: ({ res }) => void res.uncork(),
  destroy: ({ res }) => void res.destroy(),
  destroyError: ({ res }) => void res.destroy(new Error("destroyed")),
  pipe: async (env, spec) => {
    const { res } = env;
    const done = new Promise((resolve) => res.once("close", resolve).once("finish", resolve));
    const source = streamOf(env, spec);
    source
      .on("error", () => env.called.push("source error"))
      .pipe(res, { end: spec.end !== false });
    await within(2000, spec.end === false ? ended(source) : Promise.race([done, ended(source)]));
  },

  // Waiting.
  turn: () => turn(),
  tick: () => new Promise((resolve) => process.nextTick(resolve)),
  seen: (env) => env.client.seen(env.written),
  disconnect: async (env) => {
    const closed = new Promise((resolve) => env.res.once("close", resolve));
    env.client.disconnect();
    await within(1500, closed);
  },
  readBody: async ({ req }) => {
    let length = 0;
    for await (const part of req) length += part.length;
    return length;
  },

  // WeChat.
  call: async (env, spec) => void (env.reply = await begin(env.wechat, spec).result),
  begin: async (env, spec) => {
    const call = begin(env.wechat, spec);
    env.calls.push(call);
    if (env.isOver) call.release();
    await within(1500, call.begun);
  },
  finish: async (env) => {
    const call = env.calls.shift();
    call?.release();
    env.reply = await call?.result;
  },
  endWithCall: async ({ res, wechat }, spec) => {
    res.end(await begin(wechat, spec).result);
  },
  writeWithCall: async ({ res, wechat }, spec) => {
    res.write(await begin(wechat, spec).result);
  },
  endAfterCall: async (env, spec, last) => {
    env.res.end((await begin(env.wechat, spec).result, valueOf(env, last)));
  },

  // Express.
  json: (env, spec) => void env.res.json(valueOf(env, spec)),
  jsonp: (env, spec) => void env.res.jsonp(valueOf(env, spec)),
  send: (env, spec) => void env.res.send(valueOf(env, spec)),
  sendStatus: ({ res }, code) => void res.sendStatus(code),
  type: ({ res, ctx }, type) => void (ctx === undefined ? res.type(type) : (ctx.type = type)),
  redirect: ({ res, ctx }, to) => void (ctx ?? res).redirect(to),
  next: ({ next }, spec) => void (spec === undefined ? next() : next(errorOf(spec))),

  // Koa.
  body: (env, spec) =>
    void (env.ctx.body = "chunks" in spec ? bodyStream(env, spec) : valueOf(env, spec)),
  ctxStatus: ({ ctx }, code) => void (ctx.status = code),
  ctxSet: ({ ctx }, name, value) => void ctx.set(name, value),
  bare: ({ ctx }) => void (ctx.respond = false),
  ctxThrow: ({ ctx }, code, text) => ctx.throw(code, text),
  ctxFlush: ({ ctx }) => void ctx.flushHeaders(),

  throw: (env, spec) => {
    throw errorOf(spec);
  },
};

/** These end the handler where they throw; what the others throw is noted, and the handler goes on. */
export const THROWING = new Set(["throw", "ctxThrow"]);

const errorOf = ({ message, status }) =>
  Object.assign(new Error(message), status === undefined ? {} : { status, expose: status < 500 });

function bodyStream(env, spec) {
  const stream = streamOf(env, spec);
  return spec.web ? Readable.toWeb(stream) : stream;
}

/** `gated`: each chunk waits until the client has got the one before. */
function streamOf(env, { chunks, gated, fails, reply }) {
  const list = reply ? [{ reply: "first" }, { reply: "rest" }] : chunks;
  async function* source() {
    for (const chunk of list) {
      const value = valueOf(env, chunk);
      yield value;
      env.written += lengthOf(value);
      if (gated) env.trace.push(["gate", await env.client.seen(env.written)]);
      else await turn();
    }
    if (fails) throw new Error("source");
  }
  return Readable.from(source(), { objectMode: false });
}

const ended = (source) =>
  new Promise((resolve) => source.once("end", resolve).once("close", resolve));
