import type { ReadableByteStreamController, UnderlyingByteSource } from "node:stream/web";

/** Gets each part of a body before its reader does. */
interface BodyObserver {
  chunk(bytes: Uint8Array): void;
  end(): void;
  /** It broke off. */
  fail(error: unknown): void;
  /** Its reader wants no more. */
  cancel(): void;
}

/**
 * A `Response` that is like another one in all that can be asked of it, and tells of its body as it
 * is read. No more is read ahead than `bufferBytes`, as a client of sockets would.
 */
export function observedResponse(
  response: Response,
  bufferBytes: number,
  observer: BodyObserver,
): Response {
  const { status, statusText, headers } = response;
  const body = observedBody(response.body!, bufferBytes, observer);
  return like(response, new Response(body, { status, statusText, headers }));
}

/** What a constructor cannot be told of a response. */
function like({ url, redirected, type }: Response, made: Response): Response {
  const { clone } = made;
  const values = {
    url,
    redirected,
    type,
    clone: () => like(made, clone.call(made)),
  };
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(made, name, { value, configurable: true, writable: true });
  return made;
}

function observedBody(
  source: ReadableStream<Uint8Array>,
  bufferBytes: number,
  observer: BodyObserver,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const observed: UnderlyingByteSource = {
    type: "bytes",
    async pull(controller: ReadableByteStreamController) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          quietly(() => observer.chunk(value));
          controller.enqueue(value);
          return;
        }
      } catch (error) {
        quietly(() => observer.fail(error));
        throw error;
      }
      quietly(() => observer.end());
      controller.close();
      // A reader that lent its own buffer for the rest gets it back.
      (controller.byobRequest as BYOBRequest | undefined)?.respond(0);
    },
    cancel(reason: unknown) {
      quietly(() => observer.cancel());
      return reader.cancel(reason);
    },
  };
  return new ReadableStream<Uint8Array>(observed as never, { highWaterMark: bufferBytes });
}

interface BYOBRequest {
  respond(bytes: number): void;
}

/** The body is passed on even if observing it fails. */
function quietly(look: () => void): void {
  try {
    look();
  } catch {
    // Its observer has taken note.
  }
}
