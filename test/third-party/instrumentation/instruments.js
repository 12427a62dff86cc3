// What else may watch a process, or reply in others' place: put on as its own documentation says.
import { createRequire, register } from "node:module";

/**
 * @typedef {object} Instrument
 * @property {() => string[]} told the ids of the calls that it saw, where all it says of them is right.
 * @property {(origin: string, path: string, body: string) => void} [mock] replies in WeChat's place.
 */

/** Where mocked replies may be let through to. */
const LOCAL = /^127\.0\.0\.1(?::\d+)?$/;
const headers = { "content-type": "application/json" };

/** Each call has an id in its query; each inbound request has the call that it asks for in its own. */
const idOf = (url) => new URL(url).searchParams.get("id");
const idAskedFor = (query) => idOf(new URL(`http://localhost/?${query}`).searchParams.get("call"));

async function opentelemetry() {
  register("@opentelemetry/instrumentation/hook.mjs", import.meta.url);
  const { SpanKind } = await import("@opentelemetry/api");
  const { AsyncLocalStorageContextManager } = await import("@opentelemetry/context-async-hooks");
  const { registerInstrumentations } = await import("@opentelemetry/instrumentation");
  const { HttpInstrumentation } = await import("@opentelemetry/instrumentation-http");
  const { UndiciInstrumentation } = await import("@opentelemetry/instrumentation-undici");
  const trace = await import("@opentelemetry/sdk-trace-node");
  const exporter = new trace.InMemorySpanExporter();
  const spanProcessors = [new trace.SimpleSpanProcessor(exporter)];
  const contextManager = new AsyncLocalStorageContextManager();
  new trace.NodeTracerProvider({ spanProcessors }).register({ contextManager });
  registerInstrumentations({
    instrumentations: [new HttpInstrumentation(), new UndiciInstrumentation()],
  });
  // It patches node:http when somebody requires it next.
  createRequire(import.meta.url)("node:http");
  const { SERVER, CLIENT } = SpanKind;
  return {
    /** Those whose span is a child of their own inbound request's. */
    told() {
      const spans = exporter.getFinishedSpans();
      const inbound = spans.filter(({ kind }) => kind === SERVER);
      const idBySpan = new Map(
        inbound.map((span) => [
          span.spanContext().spanId,
          idAskedFor(span.attributes["url.query"]),
        ]),
      );
      return spans
        .filter(({ kind }) => kind === CLIENT)
        .map(({ attributes, parentSpanContext }) => ({
          id: idOf(attributes["url.full"]),
          parentId: idBySpan.get(parentSpanContext?.spanId),
        }))
        .filter(({ id, parentId }) => id === parentId)
        .map(({ id }) => id);
    },
  };
}

async function interceptors() {
  const { BatchInterceptor } = await import("@mswjs/interceptors");
  const { ClientRequestInterceptor } = await import("@mswjs/interceptors/ClientRequest");
  const { FetchInterceptor } = await import("@mswjs/interceptors/fetch");
  const interceptor = new BatchInterceptor({
    name: "all",
    interceptors: [new ClientRequestInterceptor(), new FetchInterceptor()],
  });
  const begun = new Set();
  const ended = [];
  interceptor.apply();
  interceptor.on("request", ({ request }) => void begun.add(idOf(request.url)));
  interceptor.on("response", ({ request }) => void ended.push(idOf(request.url)));
  return {
    told: () => ended.filter((id) => begun.has(id)),
    mock: (origin, path, body) =>
      interceptor.on("request", ({ request, controller }) => {
        const { origin: calledOrigin, pathname } = new URL(request.url);
        if (calledOrigin === origin && pathname === path)
          controller.respondWith(new Response(body, { headers }));
      }),
  };
}

async function nock() {
  const { default: nock } = await import("nock");
  nock.disableNetConnect();
  nock.enableNetConnect(LOCAL);
  const passed = [];
  nock.emitter.on("no match", ({ url }) => passed.push(idOf(url)));
  return {
    told: () => passed,
    mock: (origin, path, body) =>
      nock(origin).persist().get(path).query(true).reply(200, body, headers),
  };
}

async function mockAgent() {
  const { MockAgent, setGlobalDispatcher } = await import("undici");
  const agent = new MockAgent({ enableCallHistory: true });
  agent.enableNetConnect(LOCAL);
  setGlobalDispatcher(agent);
  return {
    told: () =>
      agent
        .getCallHistory()
        .calls()
        .map(({ fullUrl }) => idOf(fullUrl)),
    mock: (origin, path, body) =>
      agent
        .get(origin)
        .intercept({ path: (called) => called.split("?")[0] === path })
        .reply(200, body, { headers })
        .persist(),
  };
}

/** @type {Record<string, () => Promise<Instrument>>} */
export const instruments = { opentelemetry, interceptors, nock, mockAgent };
