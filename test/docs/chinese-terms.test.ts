import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { markdownFiles } from "../support/markdown.js";
import { ROOT } from "../support/program.js";

/** What Chinese backend developers would not say, or would read as something else, and what they say. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/应答|回应|回包/, "响应; 返回 for what WeChat sends"],
  [/处理程序|处理器(?!架构)/, "处理函数"],
  [/访客/, "用户"],
  [/您/, "你"],
  [/诊断频道/, "诊断通道"],
  [/自定响应体|另定状态码/, "自定义响应体, 自定义状态码"],
  [/别的请求头上/, "别的请求上"],
  [/泄密|不含机密/, "不泄露敏感信息"],
  [/错误的下落/, "错误的最终处理结果"],
  [/与上者/, "同上"],
  [/没有这个东西/, "不存在该资源"],
  [/没有按时返回/, "响应超时"],
];

/** The texts of programs: strings and templates, in whatever package. Generated ones are data. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[jt]s$/.test(file) && !/\.gen\.ts$|node_modules|(?:^|\/)dist\//.test(file))
    .map((file) => join(folder, file));
}

const files = [
  ...markdownFiles(),
  ...readdirSync(join(ROOT, "packages"))
    .flatMap((name) => sources(`packages/${name}/src`))
    // WeChat's own words.
    .filter((file) => !file.endsWith("pay-v2-words.ts")),
  ...sources("docs/generate"),
  ...sources("examples"),
  ...sources(".github"),
];

test("texts say in Chinese what Chinese backend developers say", () => {
  const lines = files.flatMap((file) =>
    readFileSync(join(ROOT, file), "utf8")
      .split("\n")
      .map((line, at) => ({ place: `${file}:${at + 1}`, line }))
      .filter(({ line }) => /\p{Script=Han}/u.test(line)),
  );
  expect(lines.length).toBeGreaterThan(500);
  const slips = lines.flatMap(({ place, line }) =>
    SLIPS.filter(([slip]) => slip.test(line)).map(
      ([slip, better]) => `${place}: ${slip.exec(line)![0]} → ${better}`,
    ),
  );
  expect(slips).toEqual([]);
});
