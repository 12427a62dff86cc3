import { createRequire } from "node:module";
import compression from "compression";

const require = createRequire(import.meta.url);
const morgan = require("morgan");
const onHeaders = require("on-headers");
const expressSession = require("express-session");
const koaCompress = require("koa-compress");
const koaConditional = require("koa-conditional-get");
const { default: koaEtag } = require("koa-etag");
const { createSession } = require("koa-session");

const envOf = (request) => request.fuzz ?? { seen: [] };

/** For `(request, response, next)`, in Express and over Koa's `ctx.req` and `ctx.res`. */
export const PLAIN = {
  compression: () => compression({ threshold: 0 }),
  session: () =>
    expressSession({
      secret: "fuzz",
      resave: false,
      saveUninitialized: true,
      genid: () => "sid",
      store: quietStore(),
    }),
  morgan: () =>
    morgan((tokens, request, response) => {
      const line = ["method", "status"].map((name) => tokens[name](request, response));
      const length = tokens.res(request, response, "content-length");
      envOf(request).seen.push(`morgan ${line.join(" ")} ${length}`);
      return undefined;
    }),
  onHeaders: () => (request, response, next) => {
    onHeaders(response, function () {
      envOf(request).seen.push(`on-headers ${this.statusCode}`);
      this.setHeader("X-On-Headers", String(this.getHeader("content-type")));
    });
    next();
  },
  wraps: () => wrapping(["writeHead", "write", "end"]),
  wrapsAll: () => wrapping(["setHeader", "writeHead", "write", "end", "flushHeaders"]),
  wrapsEnd: () => wrapping(["end"]),
  later: () => (request, response, next) => setImmediate(next),
};

/** Puts methods of its own on the response, as many middlewares do. */
function wrapping(names) {
  return (request, response, next) => {
    for (const name of names) {
      const original = response[name];
      response[name] = function (...args) {
        envOf(request).seen.push(`${name} ${args.map(shown).join(" ")}`);
        return original.apply(this, args);
      };
    }
    next();
  };
}

const shown = (value) =>
  typeof value === "string" || value instanceof Uint8Array
    ? `${value.length}`
    : Array.isArray(value)
      ? "array"
      : typeof value;

export const KOA = {
  koaCompress: () => koaCompress({ threshold: 0 }),
  koaConditional: () => koaConditional(),
  koaEtag: () => koaEtag(),
  koaSession: (app) => {
    app.keys = ["fuzz"];
    const store = { get: () => undefined, set: () => undefined, destroy: () => undefined };
    return createSession({ store, genid: () => "sid", maxAge: "session" }, app);
  },
};

/** As Koa's own, for what is written for Express. */
export const inKoa = (plain) => (context, next) =>
  new Promise((resolve, reject) =>
    plain(context.req, context.res, (error) => (error ? reject(error) : resolve())),
  ).then(next);

/** A store that keeps nothing, and answers in another turn. */
function quietStore() {
  const store = new expressSession.Store();
  store.get = (id, done) => setImmediate(done);
  store.set = (id, session, done) => setImmediate(done);
  store.touch = (id, session, done) => setImmediate(done);
  store.destroy = (id, done) => setImmediate(done);
  return store;
}
