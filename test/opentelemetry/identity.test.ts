import { createRequire } from "node:module";
import { WechatErrorsInstrumentation } from "@wechat-errors/opentelemetry";
import { expect, test } from "vitest";

const { name, version } = createRequire(import.meta.url)(
  "@wechat-errors/opentelemetry/package.json",
) as Record<string, string>;

test("names itself as its package does, and is at work unless told otherwise", () => {
  const instrumentation = new WechatErrorsInstrumentation({ enabled: false });
  expect(instrumentation.instrumentationName).toBe(name);
  expect(instrumentation.instrumentationVersion).toBe(version);
  expect(instrumentation.getConfig().enabled).toBe(false);
  instrumentation.enable();
  expect(instrumentation.getConfig().enabled).toBe(true);
  instrumentation.disable();
});

test("refuses a wrong option by its name", () => {
  const upstreams = { gateway: "example.com" };
  expect(() => new WechatErrorsInstrumentation({ upstreams })).toThrow(/upstreams\["gateway"\]/);
});
