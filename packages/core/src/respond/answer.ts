import { libraries } from "#libraries";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Language } from "../catalog/kinds.js";
import { problem, type ProblemBody } from "../errors/problem.js";
import { requestId } from "../logging/request-info.js";
import type { WechatError } from "../errors/wechat-error.js";
import type { Safely } from "../options/call-safely.js";
import type { Settings } from "../options/options.js";

/** A response ready to be sent. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** Those to set; others of the response stay. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, to be sent as UTF-8. */
  readonly body: string;
}

/** What to answer with: the problem, or what the user's `render` makes of it. */
export function answerFor(
  error: WechatError,
  request: IncomingMessage,
  settings: Settings,
  safely: Safely,
): Answer {
  const { typeBase, titles, render, extend } = settings;
  const language = settings.language ?? languageOf(request);
  const title = titles && ownTitle(() => titles(error, language, request), safely);
  const made = problem(error, { language, typeBase, requestId: requestId(request), title });
  const headers = { ...made.headers, Vary: "Accept-Language" };
  const rendered = render && renderedBody(() => render(made, error, request), safely);
  return {
    status: made.status,
    headers: rendered ? { ...headers, "Content-Type": rendered.type } : headers,
    body: rendered
      ? rendered.body
      : extendedBody(made.body, () => extend?.(made, error, request), safely),
  };
}

/** The problem with what `extend` adds to it: no member of its own is replaced. */
function extendedBody(body: ProblemBody, extend: () => unknown, safely: Safely): string {
  const what = "the option extend";
  const plain = JSON.stringify(body);
  const added = safely(what, extend);
  if (added === undefined) return plain;
  const extended = safely(what, () => {
    if (!isPlain(added) || Array.isArray(added))
      throw new TypeError("extend must return an object");
    const free = Object.entries(added as object).filter(([name]) => !RESERVED.has(name));
    return JSON.stringify({ ...body, ...Object.fromEntries(free) });
  });
  return extended ?? plain;
}

/** What a problem may have by itself, also where this one has it not: a 5xx has no code to show. */
const RESERVED: ReadonlySet<string> = new Set<keyof ProblemBody>([
  "type",
  "title",
  "status",
  "kind",
  "code",
  "rid",
  "remedy",
  "retryable",
  "queryAfterSeconds",
  "requestId",
]);

/** What `titles` gives, `undefined` where that is no title. */
function ownTitle(titles: () => unknown, safely: Safely): string | undefined {
  const what = "the option titles";
  const title = safely(what, titles);
  if (title === undefined || (typeof title === "string" && title !== "")) return title;
  return safely(what, () => {
    throw new TypeError("titles must return a text or undefined");
  });
}

interface Rendered {
  readonly type: string;
  readonly body: string;
}

/** What `render` has made, `undefined` where that is nothing that can be sent. */
function renderedBody(render: () => unknown, safely: Safely): Rendered | undefined {
  const what = "the option render";
  const made = safely(what, render);
  return made === undefined ? undefined : safely(what, () => serialize(made));
}

function serialize(made: unknown): Rendered {
  if (typeof made === "string") return { type: "text/plain; charset=utf-8", body: made };
  const body = isPlain(made) ? JSON.stringify(made) : undefined;
  if (typeof body !== "string") throw new TypeError("render must return an object or a string");
  return { type: "application/json; charset=utf-8", body };
}

function isPlain(made: unknown): boolean {
  return typeof made === "object" && made !== null && !("then" in made);
}

function languageOf(request: IncomingMessage): Language {
  const accepted = new (libraries.negotiator())(request).languages(["en", "zh"]);
  return accepted[0] === "zh" ? "zh" : "en";
}

/** Headers that describe the body that is replaced. */
const OF_THE_BODY = [
  "Content-Encoding",
  "Content-Length",
  "Content-Type",
  "Content-Disposition",
  "Content-Language",
  "Content-MD5",
  "Content-Range",
  "Accept-Ranges",
  "Digest",
  "ETag",
  "Last-Modified",
  "Expires",
  "Trailer",
  "Transfer-Encoding",
] as const;

/** Headers that a proxy copies from a failed reply: they hold WeChat's words and the server's IP. */
const OF_WECHAT = [
  "Error-Code",
  "Error-Msg",
  "Logicret",
  "Wechatpay-Nonce",
  "Wechatpay-Serial",
  "Wechatpay-Signature",
  "Wechatpay-Timestamp",
] as const;

/** Writes the answer's head; headers of other middleware that do not describe the body stay. */
export function writeHead(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const name of [...OF_THE_BODY, ...OF_WECHAT]) response.removeHeader(name);
  // node:http remembers that it was removed, and compression behind us may need it again.
  if ("_removedTE" in response) response._removedTE = false;
  response.statusCode = status;
  // HTTP/2 has none, and warns of it.
  if (Object.hasOwn(response, "statusMessage")) response.statusMessage = "";
  for (const [name, value] of Object.entries(headers)) {
    if (name === "Vary") response.appendHeader(name, value);
    else response.setHeader(name, value);
  }
  response.setHeader("Content-Length", Buffer.byteLength(body));
}
