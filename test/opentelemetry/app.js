// An app that OpenTelemetry watches: node app.js <first | last> <WeChat's origin>, for which of our
// line and of OpenTelemetry's comes first. What a request is to do is in its x-plan header.
import { once } from "node:events";
import { createRequire, register } from "node:module";

const [order, wechat] = process.argv.slice(2);
const upstreams = { [new URL(wechat).host]: "api.weixin.qq.com" };

register("@opentelemetry/instrumentation/hook.mjs", import.meta.url);
const { WechatErrorsInstrumentation, registerWechatErrors } =
  await import("@wechat-errors/opentelemetry");
const { AsyncLocalStorageContextManager } = await import("@opentelemetry/context-async-hooks");
const { registerInstrumentations } = await import("@opentelemetry/instrumentation");
const { HttpInstrumentation } = await import("@opentelemetry/instrumentation-http");
const { UndiciInstrumentation } = await import("@opentelemetry/instrumentation-undici");
const trace = await import("@opentelemetry/sdk-trace-node");
const metrics = await import("@opentelemetry/sdk-metrics");
const { metrics: metricsApi, SpanKind, trace: traceApi } = await import("@opentelemetry/api");

if (order === "first") registerWechatErrors({ upstreams });

/** A hook of an app's own may end the span of a call before its reply is there. */
function endEarly(span, { path }) {
  if (path?.includes("span=over")) span.end();
}

const spans = new trace.InMemorySpanExporter();
const contextManager = new AsyncLocalStorageContextManager();
new trace.NodeTracerProvider({
  spanProcessors: [new trace.SimpleSpanProcessor(spans)],
}).register({ contextManager });
const measured = new metrics.InMemoryMetricExporter(metrics.AggregationTemporality.CUMULATIVE);
const reader = new metrics.PeriodicExportingMetricReader({
  exporter: measured,
  exportIntervalMillis: 3_600_000,
  exportTimeoutMillis: 60_000,
});
metricsApi.setGlobalMeterProvider(new metrics.MeterProvider({ readers: [reader] }));
registerInstrumentations({
  instrumentations: [
    new HttpInstrumentation({ requestHook: endEarly }),
    new UndiciInstrumentation({ requestHook: endEarly }),
    ...(order === "last" ? [new WechatErrorsInstrumentation({ upstreams })] : []),
  ],
});
// It patches node:http when somebody requires it next.
createRequire(import.meta.url)("node:http");

const { default: http } = await import("node:http");
const { text } = await import("node:stream/consumers");
const { default: axios } = await import("axios");
const undici = await import("undici");
const { default: got } = await import("got");
const { default: needle } = await import("needle");
const { default: superagent } = await import("superagent");
const { currentWechatScope } = await import("@wechat-errors/core/node");
const { SERVING } = await import("./serving.js");

const CLIENTS = {
  fetch: async (url, { method, headers, body }) =>
    (await fetch(url, { method, headers, body })).text(),
  "undici request()": async (url, { method, headers, body }) =>
    (await undici.request(url, { method, headers, body })).body.text(),
  "http.request": (url, { method = "GET", headers, body }) =>
    new Promise((resolve, reject) => {
      const request = http.request(url, { method, headers }, (response) =>
        text(response).then(resolve, reject),
      );
      request.on("error", reject).end(body);
    }),
  axios: async (url, { method, headers, body }) =>
    (await axios({ url, method, headers, data: body, responseType: "text", proxy: false })).data,
  got: async (url, { method, headers, body }) =>
    (await got(url, { method, headers, body, retry: { limit: 0 } })).body,
  needle: async (url, { method = "GET", headers, body }) =>
    (await needle(method.toLowerCase(), url, body ?? null, { headers, parse: false })).body,
  superagent: async (url, { method = "GET", headers = {}, body }) =>
    (await superagent(method, url).set(headers).send(body)).text,
};

const lines = [];
const log = (level, record, message) => lines.push({ level, record, message });
const closings = [];

const READS = new Set(["wrap", "throw", "break off"]);

const tracer = traceApi.getTracer("the app");

/** Within a span of the app's own. */
const inSpan = (work) =>
  tracer.startActiveSpan("work", async (span) => {
    try {
      return await work();
    } finally {
      span.end();
    }
  });

async function handle(request, response) {
  closings.push(once(response, "close"));
  const { client, url, then, within, ...init } = JSON.parse(request.headers["x-plan"]);
  const call = () => CLIENTS[client](url, init);
  const asked = within === "span" ? inSpan(call) : call();
  // Whoever throws it on may have put a secret into it.
  const wrapped = (cause) => Object.assign(new Error(`call to ${url} failed`, { cause }), { url });
  const reply = await (then === "wrap" ? asked.catch((e) => Promise.reject(wrapped(e))) : asked);
  // Looking at it is handling it.
  const error = READS.has(then) ? currentWechatScope()?.wechatError : undefined;
  if (then === "wrap" && error) throw wrapped(error);
  if (then === "throw" && error) throw error;
  if (then === "break off") {
    await new Promise((written) => response.writeHead(200).write("a part of it", written));
    response.destroy();
    throw error;
  }
  if (then === "wait") {
    response.writeProcessing();
    await new Promise(() => {});
  }
  if (then === "relay") return JSON.parse(reply);
  return { done: true };
}

const options = { upstreams, logger: log };

const shown = (span) => ({
  id: span.spanContext().spanId,
  traceId: span.spanContext().traceId,
  kind: SpanKind[span.kind],
  name: span.name,
  status: span.status,
  attributes: span.attributes,
  events: span.events.map(({ name, attributes }) => ({ name, attributes })),
});

process.on("message", async ({ call }) => {
  // Work that belongs to no request.
  if (call !== undefined) {
    const { client, url, ...init } = call;
    await CLIENTS[client](url, init).catch(() => undefined);
  }
  await Promise.all(closings);
  await reader.forceFlush();
  process.send({
    spans: spans.getFinishedSpans().map(shown),
    metrics: (measured.getMetrics().at(-1)?.scopeMetrics ?? []).flatMap((each) => each.metrics),
    lines,
  });
  spans.reset();
  lines.length = 0;
});
process.on("disconnect", () => process.exit());

const origins = {};
for (const [name, serve] of Object.entries(SERVING)) {
  origins[name] = await serve(handle, options);
  origins[`${name}, without us`] = await serve(handle, undefined);
}
process.send(origins);
