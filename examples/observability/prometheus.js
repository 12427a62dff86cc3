// A Prometheus of our own, for as long as it is needed: Debian's and Ubuntu's package `prometheus`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { listen } from "../listen.js";

const RULES = new URL("alerts.yml", import.meta.url);

/** @param metricsHost - Where the app's `/metrics` is. */
export async function startPrometheus(metricsHost) {
  const directory = await mkdtemp(join(tmpdir(), "wechat-prometheus-"));
  await cp(RULES, join(directory, "alerts.yml"));
  await writeFile(
    join(directory, "prometheus.yml"),
    `global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [alerts.yml]
scrape_configs:
  - job_name: demo
    static_configs: [{ targets: ["${metricsHost}"] }]
`,
  );
  const host = `127.0.0.1:${await freePort()}`;
  const args = [
    `--config.file=${join(directory, "prometheus.yml")}`,
    `--storage.tsdb.path=${join(directory, "data")}`,
    `--web.listen-address=${host}`,
  ];
  const server = spawn("prometheus", args, { stdio: ["ignore", "ignore", "pipe"] });
  const printed = [];
  server.stderr.setEncoding("utf8").on("data", (text) => printed.push(text));
  let failed;
  server.on("error", (error) => (failed = error));
  server.on("exit", (code) => (failed ??= new Error(`it ended with ${code}: ${printed.join("")}`)));

  return {
    origin: `http://${host}`,
    /** The alerts, firing or pending, that it has; none while it starts. */
    async alerts() {
      if (failed !== undefined) throw failed;
      try {
        const response = await fetch(`http://${host}/api/v1/alerts`);
        return (await response.json()).data.alerts;
      } catch {
        return [];
      }
    },
    async close() {
      if (server.exitCode === null && server.pid !== undefined) {
        server.kill();
        await once(server, "exit");
      }
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Polls, since Prometheus itself notifies nobody without an Alertmanager. */
export async function untilFiring(prometheus, names, timeoutMs, drive) {
  const end = performance.now() + timeoutMs;
  for (;;) {
    await drive();
    const firing = (await prometheus.alerts()).filter(({ state }) => state === "firing");
    if (names.every((name) => firing.some(({ labels }) => labels.alertname === name)))
      return firing;
    if (performance.now() > end)
      throw new Error(
        `firing: ${firing.map(({ labels }) => labels.alertname).join(", ") || "none"}`,
      );
    await pause(200);
  }
}

async function freePort() {
  const { origin, close } = await listen(createServer());
  await close();
  return new URL(origin).port;
}
