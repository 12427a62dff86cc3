import { Buffer } from "node:buffer";
import { plainBody } from "./plain-body.js";

/** What came of a case, as data that two runs of it are compared by. */
export function outcomeOf(client, envs) {
  return {
    responses: client.responses.map(responseOf),
    extra: client.extra,
    ended: client.isEnded,
    requests: envs.map(({ trace, called, seen, logged, events, reply, res }) => ({
      ran: res !== undefined,
      trace,
      called,
      seen,
      logged,
      events,
      replied: reply !== undefined,
    })),
  };
}

function responseOf(response) {
  const { statusLine, interim, trailers, isComplete, malformed } = response;
  const body = plainBody(response);
  const isEncoded = response.header("content-encoding") !== undefined;
  const isChunked = response.header("transfer-encoding") !== undefined;
  return {
    statusLine,
    interim,
    headers: response.headers.map(([name, value]) => [name, normalized(name, value)]),
    body: body.toString("latin1"),
    length: body.length,
    // What a compressor puts into one chunk hangs on its threads.
    chunks: isChunked && !isEncoded ? response.chunks.map(({ length }) => length) : undefined,
    trailers,
    isComplete,
    malformed,
  };
}

const DATE = /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/;

const normalized = (name, value) =>
  name.toLowerCase() === "date" && DATE.test(value)
    ? "(now)"
    : name.toLowerCase() === "set-cookie"
      ? value.replace(/expires=[^;]*/i, "expires=(then)")
      : value;

export const bytesOf = ({ body }) => Buffer.from(body, "latin1");
