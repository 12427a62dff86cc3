import type { IncomingMessage, ServerResponse } from "node:http";
import { decode } from "../capture/decode.js";
import { MAX_BODY_BYTES } from "../capture/head.js";
import { scopeOf } from "../scope/request-properties.js";
import type { Scope } from "../scope/scope.js";
import { writeHead, type Answer } from "./answer.js";
import { mayBecomeEnvelope } from "./envelope-start.js";
import type { Responder } from "./responder.js";

/**
 * The `Response` to send, where there is no response of node:http to hold back: ours in the place of
 * a WeChat error reply that is sent on, every other one as it is, as soon as its bytes differ.
 */
export async function answerRelayedResponse(
  responder: Responder,
  response: Response,
  request: IncomingMessage,
): Promise<Response> {
  const scope = scopeOf(request);
  if (scope?.mayRelay !== true || !isReadable(response)) return response;
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body!.getReader();
  const chunks: Uint8Array[] = [];
  let next: Next | undefined;
  try {
    for (;;) {
      const { done, value } = await (next ?? reader.read());
      next = undefined;
      if (done) break;
      chunks.push(value);
      if (mayBeRelayed(scope, decoded(response, chunks))) continue;
      // What an app serialises anew comes in one piece, and its end right behind.
      next = reader.read();
      if (!(await isEndOf(next))) return sentOn(response, chunks, reader, next);
    }
  } catch {
    // The rest of it tells the client what has become of it, as without us.
    return sentOn(response, chunks, reader, next);
  }
  const body = decoded(response, chunks);
  const answer = body && responder.answerRelayed(body, request);
  if (answer !== undefined) return inPlaceOf(response, answer);
  return new Response(Buffer.concat(chunks), response);
}

type Next = ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>;

function mayBeRelayed(scope: Scope, soFar: Uint8Array | undefined): boolean {
  if (soFar === undefined) return false;
  return scope.mayBeRelayed(soFar) || (scope.settings.relay === "any" && mayBecomeEnvelope(soFar));
}

/** What fetch() gives is decoded already, whatever its headers say. */
function decoded({ headers }: Response, chunks: readonly Uint8Array[]): Uint8Array | undefined {
  const bytes = Buffer.concat(chunks);
  if (bytes.length > MAX_BODY_BYTES) return undefined;
  return decode(bytes, headers.get("content-encoding") ?? undefined, MAX_BODY_BYTES) ?? bytes;
}

/** True where a stream has nothing more, and says so within a turn of the event loop. */
async function isEndOf(next: Next): Promise<boolean> {
  const turn = new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined)));
  return (await Promise.race([next, turn]))?.done === true;
}

/** What other middleware has set beside the body stays. */
function inPlaceOf(response: Response, answer: Answer): Response {
  const headers = new Headers(response.headers);
  const head = {
    statusCode: response.status,
    removeHeader: (name: string) => headers.delete(name),
    setHeader: (name: string, value: string) => headers.set(name, value),
    appendHeader: (name: string, value: string) => headers.append(name, value),
  };
  writeHead(head as unknown as ServerResponse, answer);
  return new Response(answer.body, { status: head.statusCode, headers });
}

function isReadable({ status, headers, body, bodyUsed }: Response): boolean {
  if (body === null || bodyUsed || body.locked || status < 200 || status === 304) return false;
  return !(Number(headers.get("content-length")) > MAX_BODY_BYTES);
}

/** The same response, with what was read of its body in front of what was not. */
function sentOn(
  response: Response,
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
  next: Next | undefined,
): Response {
  let pending = next;
  const take = (): Next => {
    const taken = pending ?? reader.read();
    pending = undefined;
    return taken;
  };
  const unsent = chunks.filter(({ length }) => length > 0);
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = unsent.shift() ?? (await take()).value;
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, response);
}
