import type { ServerResponse } from "node:http";
import type { Context } from "hono";
import { writeHead, type Answer } from "@wechat-errors/core/adapter";

/** The `Response` to a thrown error. What other middleware has set beside the body stays. */
export function responseOf(answer: Answer, context: Context, outgoing: ServerResponse): Response {
  const headers = new Headers();
  // Hono adds the headers that it was told; one of the same name would be lost.
  const before = [context.newResponse(null).headers.get("vary"), outgoing.getHeader?.("vary")];
  const head = {
    statusCode: answer.status,
    // What was set on node:http's own response.
    get statusMessage() {
      return outgoing.statusMessage;
    },
    set statusMessage(reason: string) {
      outgoing.statusMessage = reason;
    },
    removeHeader: (name: string) => outgoing.removeHeader?.(name),
    setHeader: (name: string, value: string) => headers.set(name, value),
    appendHeader(name: string, value: string) {
      headers.set(name, [...before, value].filter((each) => each != null).join(", "));
    },
  };
  writeHead(head as unknown as ServerResponse, answer);
  return new Response(answer.body, { status: head.statusCode, headers });
}

/** Where a response was there before, Hono puts its headers over those of the one that follows. */
export function keepVary({ res: { headers } }: Context): void {
  if (!/\baccept-language\b/i.test(headers.get("vary") ?? ""))
    headers.append("Vary", "Accept-Language");
}
