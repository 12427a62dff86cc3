import type { ErrorHandler } from "./handlers.js";

interface Layer {
  readonly handle: unknown;
}

interface Router {
  readonly stack: readonly Layer[];
}

/** An Express app, as far as it is needed to append to it. */
export interface App {
  /** Express 4. */
  readonly _router?: Router;
  /** Express 5; in Express 4 a getter that throws. */
  readonly router?: Router;
  use(handler: ErrorHandler): unknown;
  [CURRENT]?: Current;
}

/** Our handler that counts, and where it stands. */
interface Current {
  readonly handler: ErrorHandler;
  /** Others may wrap what a layer handles with: the layer itself stays. */
  layer?: Layer | undefined;
}

// Two instances of the middleware on one app, or two copies of it, need one handler between them.
const CURRENT = Symbol.for("wechat-errors.express.handler");

/**
 * Sees to it that our error handler is the last layer of the app: behind routes and handlers that
 * are added later, too, so that the user's own error handlers come first.
 *
 * Layers are only ever appended. Requests under way hold indexes into the stack, so one that is no
 * longer last stays there and passes everything on.
 */
export function keepHandlerLast(app: App, handler: ErrorHandler): void {
  const current = app[CURRENT];
  if (current === undefined || lastLayerOf(app) !== current.layer) append(app, handler);
}

function lastLayerOf(app: App): Layer | undefined {
  return (app._router ?? app.router)?.stack.at(-1);
}

// By itself: a function that makes closures allocates for them at every call, made or not.
function append(app: App, handler: ErrorHandler): void {
  const current: Current = {
    handler(error, request, response, next) {
      if (app[CURRENT] === current) handler(error, request, response, next);
      else next(error);
    },
  };
  app[CURRENT] = current;
  app.use(current.handler);
  current.layer = lastLayerOf(app);
}
