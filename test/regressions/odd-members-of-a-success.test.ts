import { readReply } from "@wechat-errors/core";
import { expect, test } from "vitest";

const read = (body: unknown) => readReply({ host: "api.weixin.qq.com", path: "/x", body });

test("a success with members that make no number is a success", () => {
  const item = { errcode: { toString: 1 } };
  expect(read({ errcode: 0, fail_list: [1], list: [item] })).toBeUndefined();
  expect(read({ errcode: 0, failed: [item] })).toBeUndefined();
});

// Asked at every letter of the key, whether a list follows, this took two seconds.
test("a key without end is read", () => {
  expect(read(`{"errcode":0,"er${"l".repeat(60_000)}":[1]}`)).toBeUndefined();
});
