import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { metrics } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { registerWechatErrors } from "@wechat-errors/opentelemetry";
import { describe, expect, onTestFinished, test } from "vitest";
import { fencesOf, readText, rowsOf } from "../support/markdown.js";
import { Program, ROOT } from "../support/program.js";
import { startWechat } from "./wechat.js";

/** What the snippets leave to the reader, and how they are seen to be at work. */
const IMPORTS = `
import { channel } from "node:diagnostics_channel";
import { registerInstrumentations } from "@opentelemetry/instrumentation";
import { HttpInstrumentation } from "@opentelemetry/instrumentation-http";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import { WechatErrorsInstrumentation } from "@wechat-errors/opentelemetry";
`;
const CLOSING = 'console.log("listening", channel("wechat-errors:reply").hasSubscribers);';

/** Every metric, with the attributes that one of its points has. */
async function measured(): Promise<Record<string, readonly string[]>> {
  const wechat = await startWechat();
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  const stop = registerWechatErrors({ upstreams: wechat.upstreams });
  for (const query of ["code=40001", "as=partial", "code=0"])
    await (await fetch(`${wechat.origin}/cgi-bin/message/send?${query}`)).text();
  await reader.forceFlush();
  const all = exporter
    .getMetrics()
    .at(-1)!
    .scopeMetrics.flatMap((each) => each.metrics);
  stop();
  await reader.shutdown();
  await wechat.close();
  metrics.disable();
  return Object.fromEntries(
    all.map(({ descriptor, dataPoints }) => [
      descriptor.name,
      Object.keys(dataPoints[0]!.attributes).toSorted(),
    ]),
  );
}

const namesIn = (cell: string) =>
  [...cell.matchAll(/`([a-z_]+(?:\.[a-z_]+)+)`/g)].map((at) => at[1]!);

describe.each(["README.md", "README.zh-CN.md"])("%s", (name) => {
  const text = readText(`packages/opentelemetry/${name}`);
  const snippets = fencesOf(text).filter(({ language }) => language === "js");

  test.each(snippets.map(({ text: source }) => [source.trim().split("\n")[0]!, source]))(
    "%s puts it to work",
    async (_, source) => {
      const folder = mkdtempSync(join(ROOT, "test/opentelemetry/.tmp-"));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const file = join(folder, "snippet.js");
      writeFileSync(file, IMPORTS + source + CLOSING);
      const program = new Program(file);
      expect([await program.ended(), program.output.trim()]).toEqual([0, "listening true"]);
    },
  );

  test("has the metrics and attributes that there are", async () => {
    const rows = rowsOf(text).filter(([first = ""]) => first.startsWith("`wechat.client."));
    const documented = rows.map(([metric = "", , attributes = ""]) => [
      namesIn(metric)[0]!,
      namesIn(attributes).toSorted(),
    ]);
    expect(Object.fromEntries(documented)).toEqual(await measured());
  });
});
