import type { IncomingMessage, ServerResponse } from "node:http";
import { writeHead, type Responder } from "@wechat-errors/core/adapter";

type Sending = ServerResponse & { send?: (body?: unknown) => unknown };

/**
 * Express sends no body to a HEAD request, so that nothing shows what the response is about. What it
 * would have sent to a GET, `send` is given.
 */
export function judgeSent(responder: Responder, request: IncomingMessage, response: Sending): void {
  const { send } = response;
  if (send === undefined) return;
  response.send = (body) => {
    const answer = responder.answerRelayed(body, request);
    if (answer === undefined) return send.call(response, body);
    writeHead(response, answer);
    return response.end();
  };
}
