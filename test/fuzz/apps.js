import { createRequire } from "node:module";
import { inKoa, KOA, PLAIN } from "./middleware.js";

const require = createRequire(import.meta.url);
const FRAMEWORKS = {
  express4: require("express4"),
  express5: require("express"),
  koa2: require("koa2"),
  koa3: require("koa"),
};

export const isKoa = (framework) => framework.startsWith("koa");

/**
 * An app with the middlewares of a case in their order; "subject" is ours, or nothing in the control.
 *
 * @param handler - `(env) => Promise`: runs a request's steps.
 * @returns a listener for node:http.
 */
export function buildApp(spec, subject, handler) {
  return isKoa(spec.framework)
    ? koaApp(spec, subject, handler)
    : expressApp(spec, subject, handler);
}

function expressApp(spec, subject, handler) {
  const express = FRAMEWORKS[spec.framework];
  const app = express();
  app.set("env", "production");
  app.set("etag", spec.etag ? "weak" : false);
  const use = (target, names) => {
    for (const name of names) {
      const middleware = name === "subject" ? subject : PLAIN[name]();
      if (middleware !== undefined) target.use(middleware);
    }
  };
  use(app, spec.stack);
  const inner = { app: () => app, router: () => express.Router(), mounted: () => express() };
  const target = inner[spec.mount]();
  use(target, spec.inner);
  target.use((request, response, next) => {
    const env = Object.assign(request.fuzz, { req: request, res: response, next });
    handler(env).catch(next);
  });
  if (target !== app) app.use(target);
  if (spec.errorHandler)
    app.use((error, request, response, next) => {
      request.fuzz.logged.push(nameOf(error));
      if (response.headersSent) return next(error);
      return response.status(500).send(`handled: ${error?.message}`);
    });
  return app;
}

function koaApp(spec, subject, handler) {
  const app = new FRAMEWORKS[spec.framework]();
  app.on("error", (error, context) => context?.req.fuzz?.logged.push(nameOf(error)));
  for (const name of [...spec.stack, ...spec.inner]) {
    if (name !== "subject") app.use(name in KOA ? KOA[name](app) : inKoa(PLAIN[name]()));
    else if (subject !== undefined) app.use(subject);
  }
  if (spec.errorHandler)
    app.use(async (context, next) => {
      try {
        await next();
      } catch (error) {
        context.req.fuzz.logged.push(nameOf(error));
        throw error;
      }
    });
  app.use((context) =>
    handler(Object.assign(context.req.fuzz, { req: context.req, res: context.res, ctx: context })),
  );
  return app.callback();
}

export const nameOf = (error) =>
  error instanceof Error
    ? `${error.name} ${error.code ?? ""} ${error.status ?? ""}`
    : String(error);
