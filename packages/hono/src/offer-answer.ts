import type { Context } from "hono";

/**
 * Gives an error that a handler throws the method by which Hono's own error handler asks an error for
 * its response. Handlers of `app.onError()` come before that one, and may ask for it as well.
 *
 * @param respond - Makes the response, when it is asked for.
 * @param isOurs - True for the errors to give it to.
 */
export function offerAnswer(
  context: Context,
  isOurs: (error: unknown) => boolean,
  respond: (error: unknown) => Response | undefined,
): void {
  // Hono says which error it is about to hand over by assigning it here.
  let noted = context.error;
  Object.defineProperty(context, "error", {
    get: () => noted,
    set: (error: Error | undefined) => {
      noted = error;
      if (error === undefined || hasResponse(error) || !Object.isExtensible(error)) return;
      if (isOurs(error)) addResponse(error, respond);
    },
    configurable: true,
    enumerable: true,
  });
}

const OURS = new WeakSet<object>();

/** True for an error that brings a response of the app's, as HTTPException does. */
function hasResponse(error: Error): boolean {
  return "getResponse" in error && !OURS.has(error.getResponse as object);
}

function addResponse(error: Error, respond: (error: unknown) => Response | undefined): void {
  const getResponse = (): Response =>
    respond(error) ?? new Response("Internal Server Error", { status: 500 });
  OURS.add(getResponse);
  Object.defineProperty(error, "getResponse", { value: getResponse, configurable: true });
}
