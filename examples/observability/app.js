// The demo's Express app with WeChat's errors as metrics, in the form that Prometheus scrapes.
import { createServer } from "node:http";
import { metrics } from "@opentelemetry/api";
import { PrometheusExporter } from "@opentelemetry/exporter-prometheus";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import { registerWechatErrors } from "@wechat-errors/opentelemetry";
import { createApp } from "../express/app.js";
import { startFakeWechat } from "../fake-wechat.js";
import { listen } from "../listen.js";
import { wechatClient } from "../wechat-client.js";

/** Starts app, fake WeChat and `/metrics`; `token` is what the app sends as its access token. */
export async function startWatchedApp() {
  const exporter = new PrometheusExporter({ preventServerStart: true });
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [exporter] }));
  const wechat = await startFakeWechat();
  const stop = registerWechatErrors({ upstreams: wechat.upstreams }); // the only wiring

  const state = { token: "good" };
  const client = wechatClient({ origin: wechat.origin, accessToken: () => state.token });
  const silent = () => {};
  const app = createApp(client, { upstreams: wechat.upstreams, logger: silent });
  const served = await listen(createServer(app));
  const scraped = await listen(
    createServer((request, response) => exporter.getMetricsRequestHandler(request, response)),
  );
  return {
    origin: served.origin,
    metricsHost: new URL(scraped.origin).host,
    state,
    async close() {
      stop();
      await Promise.all([served.close(), scraped.close(), wechat.close(), exporter.shutdown()]);
    },
  };
}
