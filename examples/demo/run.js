import { once } from "node:events";
import { createServer } from "node:http";
import pino from "pino";
import { listen } from "../listen.js";
import { wechatClient } from "../wechat-client.js";

/** Serves one example app, makes all the calls, and yields each with its response and log line. */
export async function* run(createApp, calls, { origin: wechatOrigin, upstreams }) {
  let token;
  let logged;
  let closed;
  const logger = pino({ base: undefined }, { write: (line) => (logged = JSON.parse(line)) });
  const wechat = wechatClient({ origin: wechatOrigin, accessToken: () => token });
  const app = createApp(wechat, { upstreams, logger });
  const { origin, close } = await listen(
    createServer((request, response) => {
      // By then the line is written, also where it has to wait for the response.
      closed = once(response, "close");
      app(request, response);
    }),
  );
  try {
    for (const call of calls) {
      token = call.token ?? "good";
      logged = undefined;
      const response = await fetch(origin + call.path, requestOf(call));
      const text = await response.text();
      await closed;
      const asExpected = response.status === call.status && logged?.outcome === call.outcome;
      yield { call, request: requestOf(call), response, text, logged, asExpected };
    }
  } finally {
    await close();
  }
}

function requestOf({ json, file, headers }) {
  return {
    method: "POST",
    headers: { "Content-Type": file?.type ?? "application/json", ...headers },
    body: file ? Buffer.alloc(file.bytes) : JSON.stringify(json),
  };
}
