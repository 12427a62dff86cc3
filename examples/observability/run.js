// node examples/observability/run.js: a real Prometheus scrapes the demo app, whose calls to WeChat
// fail in several ways, until its alerts fire. Needs the program `prometheus` on the path.
import { startWatchedApp } from "./app.js";
import { startPrometheus, untilFiring } from "./prometheus.js";

const ALERTS = ["WechatTokenRefused", "WechatQuotaUsedUp"];
const TIMEOUT_MS = 60_000;

const app = await startWatchedApp();
const prometheus = await startPrometheus(app.metricsHost);
console.log(`Prometheus is at ${prometheus.origin}; it scrapes http://${app.metricsHost}/metrics`);

const notify = (openid) =>
  fetch(`${app.origin}/api/notify`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ openid, text: "Hello" }),
  });

/** A success, a quota that is used up, a token that WeChat refuses. */
async function drive() {
  app.state.token = "good";
  await notify("o-follower");
  await notify("o-quota");
  app.state.token = "stale";
  await notify("o-follower");
}

try {
  for (const { labels, annotations } of await untilFiring(prometheus, ALERTS, TIMEOUT_MS, drive))
    console.log(`FIRING ${labels.alertname}: ${annotations.summary} / ${annotations.summary_zh}`);
} catch (error) {
  console.error(`The alerts did not fire: ${error.message}`);
  process.exitCode = 1;
} finally {
  await prometheus.close();
  await app.close();
}
