import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FakeWechat } from "./fake-wechat.js";
import { fencesOf, readText } from "./markdown.js";
import { Program } from "./program.js";

/** The snippets of a text that are whole programs: those that import what they use. */
export function programsIn(file: string): string[] {
  return fencesOf(readText(file))
    .filter(({ language, text }) => language === "js" && text.startsWith("import "))
    .map(({ text }) => text);
}

/**
 * Starts the program of a text that has these words, with a fake in WeChat's place. A server says
 * `at <port>` once it listens.
 *
 * @param folder - Where the program is written: inside the tests' folder, where imports are found.
 */
export function startProgram(
  file: string,
  words: string,
  wechat: Pick<FakeWechat, "origin" | "upstreams">,
  folder: string,
): Program {
  const source = programsIn(file).find((text) => text.includes(words));
  if (source === undefined) throw new Error(`${file} has no program with ${words}`);
  const options = JSON.stringify({ upstreams: wechat.upstreams });
  const program = source
    .replaceAll("https://api.weixin.qq.com", wechat.origin)
    .replace("wechatErrors()", `wechatErrors(${options})`)
    .replace("register(wechatErrors)", `register(wechatErrors, ${options})`)
    .replace(/(observeWechat\([^]*)\}\);/, `$1}, ${options});`)
    .replace("listen(3000)", `listen(0, function () { console.log("at", this.address().port); })`)
    .replace(
      "await app.listen({ port: 3000 });",
      `console.log("at", new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);`,
    )
    .replace("port: 3000 });", `port: 0 }, ({ port }) => console.log("at", port));`);
  const path = join(folder, `${`${file} ${words}`.replace(/\W/g, "-")}.js`);
  writeFileSync(path, program);
  return new Program(path);
}
