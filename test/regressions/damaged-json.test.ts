import { readReply } from "@wechat-errors/core";
import { afterEach, describe, expect, test, vi } from "vitest";

const read = (body: string) => readReply({ host: "api.weixin.qq.com", path: "/cgi-bin/x", body });

afterEach(() => void vi.restoreAllMocks());

describe("a JSON reply that is damaged", () => {
  const many = (item: (index: number) => string) =>
    Array.from({ length: 5000 }, (_, index) => `"k${index}":${item(index)}`).join();

  test.each([
    ["strings", many((index) => `"v${index}"`)],
    ["strings with escapes that are none", many(() => String.raw`"a\x \u12 b"`)],
    ["numbers", many((index) => `${index}.5e1`)],
    ["words that are no literals", many(() => "nul")],
    ["lists", many(() => String.raw`["a\q", tru, 01]`)],
    ["raw control characters", many(() => '"a\tb"')],
  ])("of many %s is parsed once, not once for each value", (_, members) => {
    const parse = vi.spyOn(JSON, "parse");
    expect(read(`{"errcode":40003,${members}`)?.code).toBe(40003);
    expect(parse.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test.each([
    [String.raw`a\"b\\c\/d\n\t\u5fae`, 'a"b\\c/d\n\t微'],
    [String.raw`bad \x and \u12g4 stay`, String.raw`bad \x and \u12g4 stay`],
    ["a\tb\nc", "a b c"],
    [String.raw`\u005`, String.raw`\u005`],
    [String.raw`\\u0041`, String.raw`\u0041`],
  ])("has its strings read: %j", (raw, said) => {
    expect(read(`{"errmsg":"${raw}","errcode":40003,`)?.errmsg).toBe(said);
  });

  test.each([
    ["40003", 40003],
    ["40003.0", 40003],
    ["4.0003e4", 40003],
    ["-1", -1],
    ['"40003"', 40003],
    ["040003", undefined],
    ["+40003", undefined],
    ["0x9c43", undefined],
    ["true", undefined],
    ["null", undefined],
  ])("has its numbers read as JSON has them: %s", (raw, code) => {
    expect(read(`{"errcode":${raw},"x":"\t`)?.code).toBe(code);
  });
});
