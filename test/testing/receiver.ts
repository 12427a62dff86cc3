import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";
import { close, listen } from "../support/fake-wechat.js";

/** A push, as it came. */
export interface Received {
  readonly method: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What an app says to a push. */
export interface Told {
  readonly status?: number;
  readonly body?: string;
}

/** A webhook that keeps what it gets, and says one thing after the other, the last from then on. */
export function receiver(...answers: readonly (Told | ((received: Received) => Told))[]) {
  const received: Received[] = [];
  const app: RequestListener = (request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      const { method, headers, url = "/" } = request;
      const query = Object.fromEntries(new URL(url, "http://127.0.0.1").searchParams);
      const push = { method, query, headers, body };
      const answer = answers[Math.min(received.push(push), answers.length) - 1]!;
      const { status = 200, body: said = "" } =
        typeof answer === "function" ? answer(push) : answer;
      response.writeHead(status).end(said);
    });
  };
  return { app, received };
}

/** A server that is listening already. */
export async function startServer(listener: RequestListener) {
  const server = createServer(listener);
  onTestFinished(() => close(server));
  const origin = await listen(server);
  return { server, origin };
}
