import type { IncomingMessage, ServerResponse } from "node:http";
import { decode } from "../capture/decode.js";
import { MAX_BODY_BYTES, mayBeText } from "../capture/head.js";
import { scopeOf } from "../scope/request-properties.js";
import { writeHead, type Answer } from "./answer.js";
import type { Responder } from "./responder.js";

/** Text too, and must not wait. */
const EVENT_STREAM = /^\s*text\/event-stream/i;
/** How an envelope begins, after a BOM and white space: as JSON, or as XML that is no page. */
const ENVELOPE_START = /^(?:\u00ef\u00bb\u00bf)?\s*(?:$|\{|<(?:$|[?x]))/;

/**
 * The `Response` to send, where there is no response of node:http to hold back: ours in the place of
 * a WeChat error reply that is sent on, every other one as it is, as soon as its body shows it.
 */
export async function answerRelayedResponse(
  responder: Responder,
  response: Response,
  request: IncomingMessage,
): Promise<Response> {
  if (scopeOf(request)?.mayRelay !== true || !mayBeEnvelope(response)) return response;
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body!.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const encoding = response.headers.get("content-encoding") ?? undefined;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      bytes += value.length;
      const isOther = bytes > MAX_BODY_BYTES || (encoding === undefined && !mayBegin(chunks[0]!));
      if (isOther) return sentOn(response, chunks, reader);
    }
  } catch {
    // The rest of it tells the client what has become of it, as without us.
    return sentOn(response, chunks, reader);
  }
  const whole = Buffer.concat(chunks);
  // What fetch() gives is decoded already, whatever its headers say.
  const body = decode(whole, encoding, MAX_BODY_BYTES) ?? whole;
  const answer = responder.answerRelayed(body, request);
  return answer === undefined ? new Response(whole, response) : inPlaceOf(response, answer);
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

function mayBeEnvelope({ status, headers, body, bodyUsed }: Response): boolean {
  if (body === null || bodyUsed || body.locked || status < 200 || status === 304) return false;
  const type = headers.get("content-type") ?? "";
  const length = headers.get("content-length");
  return !EVENT_STREAM.test(type) && mayBeText(type, length === null ? undefined : Number(length));
}

function mayBegin(chunk: Uint8Array): boolean {
  return ENVELOPE_START.test(Buffer.from(chunk.subarray(0, 64)).toString("latin1"));
}

/** The same response, with what was read of its body in front of what was not. */
function sentOn(
  response: Response,
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Response {
  const unsent = chunks.filter(({ length }) => length > 0);
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = unsent.shift() ?? (await reader.read()).value;
        if (next === undefined) controller.close();
        else controller.enqueue(next);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, response);
}
