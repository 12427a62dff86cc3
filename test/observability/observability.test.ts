import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { Program } from "../support/program.js";
import { missingPrometheus } from "./installed.js";

const FOLDER = new URL("../../examples/observability/", import.meta.url);
const missing = missingPrometheus();
// Where it is skipped, it says why.
const title = missing === undefined ? "examples/observability" : `skipped: ${missing}`;

const promtool = (...args: string[]) =>
  execFileSync("promtool", args, { cwd: fileURLToPath(FOLDER), encoding: "utf8" });

interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
}

describe.skipIf(missing !== undefined)(title, () => {
  test("its alerts fire when they should, and only then", () => {
    expect(promtool("test", "rules", "alerts.test.yml")).toContain("SUCCESS");
  });

  test("its dashboard asks what Prometheus understands, of metrics that there are", () => {
    const text = readFileSync(new URL("grafana-dashboard.json", FOLDER), "utf8");
    const { panels } = JSON.parse(text) as Dashboard;
    const asked = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    expect(asked.length).toBeGreaterThan(5);
    const rules = asked.map((expr, at) => ({
      record: `panel:${at}`,
      expr: expr.replaceAll("$__rate_interval", "5m").replaceAll("$product", ".*"),
    }));
    const folder = mkdtempSync(join(tmpdir(), "wechat-dashboard-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "panels.json");
    // YAML holds all of JSON.
    writeFileSync(file, JSON.stringify({ groups: [{ name: "panels", rules }] }));
    expect(promtool("check", "rules", file)).toContain(`${rules.length} rules found`);
    const named = new Set(asked.flatMap((expr) => expr.match(/\bwechat_client_\w+/g) ?? []));
    expect([...named].toSorted()).toEqual([
      "wechat_client_duration_seconds_bucket",
      "wechat_client_duration_seconds_count",
      "wechat_client_errors_total",
      "wechat_client_warnings_total",
    ]);
  });

  test("a running Prometheus raises the alarm when calls to WeChat fail", async () => {
    const run = new Program("examples/observability/run.js");
    expect([await run.ended(), run.output]).toEqual([0, expect.any(String)]);
    expect(run.output).toContain("FIRING WechatTokenRefused: WeChat refuses the access token");
    expect(run.output).toContain("FIRING WechatQuotaUsedUp: A quota of offiaccount is used up");
    expect(run.output).toContain("offiaccount 的接口额度已用完（45009）");
  });
});
