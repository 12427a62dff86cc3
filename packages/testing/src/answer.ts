import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout } from "node:timers";
import type { Code } from "@wechat-errors/core";
import type { Call } from "./call.js";
import { renderFailure } from "./failures/index.js";
import type { FailOptions } from "./failures/failure.js";
import { productAt } from "./hosts.js";
import { explain, meaningAt } from "./known-code.js";
import type { PayAccount } from "./pay-account.js";
import type { Rendered, ReplyOptions } from "./reply-text.js";
import { renderReply } from "./successes/render-reply.js";
import { wordsOf } from "./words.js";

/** One exchange, as an answer needs it. */
export interface Exchange {
  readonly call: Call;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The connection itself, below TLS. */
  readonly socket: Socket;
  readonly account: PayAccount;
}

/** What is done to a call. Throws where it cannot be, with a text for the test's author. */
export type Answer = (exchange: Exchange) => void;

/**
 * What a reply says: an object, in the form of the host; a text, as it is; or a function that makes
 * either of the call.
 */
export type Body = object | string | ((call: Call) => object | string | undefined);

/** WeChat reports a failure. */
export const failing =
  (code: Code, options: FailOptions): Answer =>
  (exchange) => {
    const { call, account } = exchange;
    const entry = meaningAt(call, code);
    if (entry === undefined)
      throw new RangeError(
        explain(code, [call], `${call.method} https://${call.host}${call.path}`),
      );
    const words = options.errmsg ?? wordsOf(entry, productAt(call.host, call.path));
    later(options, exchange, () => renderFailure({ call, entry, words, options, account }));
  };

/** WeChat does what is asked, or says whatever the test's author says. */
export const replying =
  (body: Body | undefined, options: ReplyOptions): Answer =>
  (exchange) => {
    const { call, account } = exchange;
    const given =
      typeof body === "function" ? (body as (call: Call) => object | string)(call) : body;
    later(options, exchange, () => renderReply(given, call, account, options));
  };

/** Nothing ever comes back. */
export const timingOut: Answer = () => undefined;

/** The connection is reset before a reply. */
export const resetting: Answer = ({ socket }) => void socket.resetAndDestroy();

/** A gateway's page, where a reply of WeChat's is due. */
export const showingPage =
  (status: number): Answer =>
  ({ response }) => {
    const page = `<html>\r\n<head><title>${status}</title></head>\r\n<body>\r\n<center><h1>${status}</h1></center>\r\n<hr><center>stgw</center>\r\n</body>\r\n</html>\r\n`;
    response.writeHead(status, { "content-type": "text/html", "content-length": page.length });
    response.end(page);
  };

/** The connection ends in the middle of the reply. */
export const cuttingOff: Answer = (exchange) => {
  const { call, account, response, socket } = exchange;
  const { status, headers, body } = renderReply(undefined, call, account, {});
  response.writeHead(status, { ...headers, "content-length": body.length + 1 });
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => socket.destroySoon());
};

/** A reply without a body, where one is due. */
export const sayingNothing: Answer = ({ response }) => {
  response.writeHead(200, { "content-length": 0 });
  response.end();
};

function later(
  { delayMs = 0 }: ReplyOptions,
  { response }: Exchange,
  render: () => Rendered,
): void {
  const { status, headers, body } = render();
  const send = () => {
    const hasBody = status !== 204 && status !== 304;
    response.writeHead(status, { ...headers, ...(hasBody && { "content-length": body.length }) });
    response.end(hasBody ? body : undefined);
  };
  // A test that has ended need not wait for it. Not the global one: in jsdom it is the browser's.
  if (delayMs > 0) setTimeout(send, delayMs).unref();
  else send();
}
