import { channel } from "node:diagnostics_channel";
import { createRequire } from "node:module";
import { metrics, SpanKind, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { NodeTracerProvider, type ReadableSpan } from "@opentelemetry/sdk-trace-node";
import { observeWechat, WechatError } from "@wechat-errors/core/node";
import { registerWechatErrors, WechatErrorsInstrumentation } from "@wechat-errors/opentelemetry";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";

// A second copy, as an app has it that requires what another part of it imports.
const copy = createRequire(import.meta.url)("@wechat-errors/opentelemetry") as {
  registerWechatErrors: typeof registerWechatErrors;
};

const replies = channel("wechat-errors:reply");
const errors = channel("wechat-errors:error");
const logger = () => undefined;

let wechat: FakeWechat;
let exporter: InMemoryMetricExporter;
let reader: PeriodicExportingMetricReader;
beforeEach(async () => {
  wechat = await startFakeWechat();
  exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
});
afterEach(async () => {
  metrics.disable();
  await reader.shutdown();
  await wechat.close();
});

const call = async (query: string) =>
  (await fetch(`${wechat.origin}/cgi-bin/menu/create?${query}`)).text();

interface Point {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly value: unknown;
}

async function pointsOf(name: string): Promise<readonly Point[]> {
  await reader.forceFlush();
  const all = exporter.getMetrics().at(-1)?.scopeMetrics ?? [];
  const found = all
    .flatMap((each) => each.metrics)
    .find(({ descriptor }) => descriptor.name === name);
  return found?.dataPoints ?? [];
}

/** How many errors were counted. */
async function counted(): Promise<number> {
  const points = await pointsOf("wechat.client.errors");
  return points.reduce((sum, { value }) => sum + (value as number), 0);
}

describe("however much comes", () => {
  test("codes, hosts and fields that nobody knows make few time series", async () => {
    const stop = registerWechatErrors({ upstreams: wechat.upstreams });
    for (let at = 0; at < 10_000; at++) {
      const reply = { host: `shop${at}.api.weixin.qq.com`, path: `/cgi-bin/x${at}` };
      const stray = { host: `tenant${at}.example.com`, path: "/" };
      const product = "offiaccount";
      for (const error of [
        new WechatError({ product, code: 70_000_000 + at, reply }),
        new WechatError({ product, code: 80_000_000 + at, kind: "conflict", reply: stray }),
      ])
        errors.publish({ error, record: { outcome: "thrown" } });
      replies.publish({
        result: "partial",
        warnings: [{ field: `list${at}`, count: 1, codes: [] }],
        call: { ...reply, product, durationMs: 1 },
        isScoped: true,
      });
    }
    stop();
    const points = await pointsOf("wechat.client.errors");
    expect(points.length).toBeLessThan(250);
    expect(new Set(points.map(({ attributes }) => attributes["error.type"]))).toEqual(
      new Set(["other"]),
    );
    expect(JSON.stringify(points)).not.toContain("tenant");
    expect(await counted()).toBe(20_000);
    const warnings = await pointsOf("wechat.client.warnings");
    expect(new Set(warnings.map(({ attributes }) => attributes["wechat.field"])).size).toBe(101);
    expect(await pointsOf("wechat.client.duration")).toHaveLength(1);
  });

  test("a code that the app itself lists counts by its name", async () => {
    const stop = registerWechatErrors({ upstreams: wechat.upstreams });
    const { upstreams } = wechat;
    const options = { upstreams, logger, codes: { 987_601: { kind: "conflict" } } } as const;
    await observeWechat(() => call("code=987601"), options);
    await observeWechat(() => call("code=987602"), options);
    stop();
    const points = await pointsOf("wechat.client.errors");
    expect(
      points.map(({ attributes: at }) => [at["error.type"], at["wechat.kind"]]).toSorted(),
    ).toEqual([
      ["987601", "conflict"],
      ["other", "unknown_code"],
    ]);
  });
});

describe("however it is registered", () => {
  const options = () => ({ upstreams: wechat.upstreams });

  test.each([
    ["twice", () => [registerWechatErrors(options()), registerWechatErrors(options())]],
    [
      "by two copies",
      () => [registerWechatErrors(options()), copy.registerWechatErrors(options())],
    ],
    [
      "enabled again",
      () => {
        const instrumentation = new WechatErrorsInstrumentation(options());
        instrumentation.enable();
        instrumentation.disable();
        instrumentation.enable();
        return [() => instrumentation.disable()];
      },
    ],
  ])("%s: an error counts once, and in the end nobody listens", async (_, register) => {
    const stops = register();
    await call("code=40001");
    expect(await counted()).toBe(1);
    for (const stop of stops) stop();
    for (const stop of stops) stop();
    expect([replies.hasSubscribers, errors.hasSubscribers]).toEqual([false, false]);
    await call("code=40001");
    expect(await counted()).toBe(1);
  });

  test("after calls have been made, and without an SDK", async () => {
    metrics.disable();
    await call("code=40001");
    const stop = registerWechatErrors(options());
    expect(await call("code=40001")).toContain("40001");
    stop();
  });

  test("a wrong option leaves what is at work alone", async () => {
    const stop = registerWechatErrors(options());
    expect(() => registerWechatErrors({ upstreams: { "a b": "x" } })).toThrow(TypeError);
    await call("code=40001");
    expect(await counted()).toBe(1);
    stop();
  });
});

describe("whatever fails", () => {
  const ended: ReadableSpan[] = [];
  let fails = false;
  const provider = new NodeTracerProvider({
    spanProcessors: [
      {
        onStart: () => undefined,
        onEnd(span) {
          ended.push(span);
          if (fails) throw new Error("a processor of the app's");
        },
        forceFlush: () => Promise.resolve(),
        shutdown: () => Promise.resolve(),
      },
    ],
  });
  provider.register({ contextManager: new AsyncLocalStorageContextManager() });
  afterAll(() => trace.disable());

  test("two copies know each other's spans, and none when both have ended", async () => {
    const { UndiciInstrumentation } = await import("@opentelemetry/instrumentation-undici");
    const undici = new UndiciInstrumentation();
    const first = registerWechatErrors({ upstreams: wechat.upstreams });
    const second = copy.registerWechatErrors({ upstreams: wechat.upstreams });
    await call("code=40001&access_token=c4nary");
    second();
    first();
    await call("code=40001");
    undici.disable();
    const clients = ended.splice(0).filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(clients.map(({ attributes }) => attributes["error.type"])).toEqual(["40001", undefined]);
    expect(JSON.stringify(clients[0]!.attributes)).not.toContain("c4nary");
  });

  test("a span processor or a meter that throws harms no call", async () => {
    const { UndiciInstrumentation } = await import("@opentelemetry/instrumentation-undici");
    const undici = new UndiciInstrumentation();
    const broken = () => {
      throw new Error("a meter of the app's");
    };
    metrics.disable();
    metrics.setGlobalMeterProvider({ getMeter: broken });
    const stop = registerWechatErrors({ upstreams: wechat.upstreams });
    fails = true;
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on("uncaughtException", note);
    // Compressed as it may be, the verdict comes before the end or after it.
    expect(await call("code=40001")).toContain("40001");
    expect(await call("code=0")).toContain("ok");
    await new Promise(setImmediate);
    fails = false;
    process.off("uncaughtException", note);
    stop();
    undici.disable();
    // What the app's own processor throws into its own instrumentation is none of ours.
    expect(uncaught.filter((error) => !String(error).includes("a processor of the app's"))).toEqual(
      [],
    );
    expect(ended.splice(0).length).toBeGreaterThanOrEqual(2);
  });
});
