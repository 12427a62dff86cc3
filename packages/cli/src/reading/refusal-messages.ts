import type { Language } from "@wechat-errors/core";

/** What the program says of an input that is none of what it reads. */
export interface RefusalMessages {
  readonly stdin: string;
  readonly argument: string;
  refused(what: string, why: string): string;
  readonly advice: string;
  readonly empty: string;
  readonly binary: string;
  readonly compressed: string;
  notUtf8(at: number): string;
  json(value: string): string;
  readonly array: string;
  readonly emptyObject: string;
  object(names: readonly string[], more: number): string;
  broken(beginning: string): string;
  markup(root: string): string;
  text(beginning: string): string;
  internal(text: string): string;
  foreignProblem(type: string): string;
  readonly lines: string;
  line(line: number, why: string): string;
  moreLines(count: number): string;
}

const URL = "--url https://api.weixin.qq.com/…";

const en: RefusalMessages = {
  stdin: "standard input",
  argument: "the argument",
  refused: (what, why) => `${what} is no reply of WeChat's: ${why}`,
  advice:
    "  It may be a reply, with its head (curl -i) or without; a log line of\n" +
    "  wechat-errors; a problem body; or many of these, one a line.\n" +
    `  If it is a reply all the same, say whose: ${URL}`,
  empty: "it is empty; curl -i also shows a reply whose body is empty",
  binary: "it is binary data; curl -i shows whether it is a file that WeChat sent",
  compressed: "it is compressed, and damaged or too long; curl --compressed unpacks it",
  notUtf8: (at) => `it is not UTF-8 text, at byte ${at}`,
  json: (value) => `it is the JSON value ${value}`,
  array: "it is a JSON array; the objects in it are read one a line: jq -c '.[]'",
  emptyObject: "it is an empty JSON object",
  object: (names, more) =>
    `it is a JSON object of ${names.join(", ")}${more === 0 ? "" : ` and ${more} more`}, without errcode`,
  broken: (beginning) => `it begins like JSON and is none: ${beginning}`,
  markup: (root) =>
    `it is markup that begins with <${root}>, not WeChat Pay's <xml> with return_code`,
  text: (beginning) => `it is text without an errcode: ${beginning}`,
  internal: (text) =>
    `it is a log line of wechat-errors about a hook or logger of the app's own, not about WeChat: ${text}`,
  foreignProblem: (type) =>
    `it is a problem body, but not one of wechat-errors: its type is ${type}`,
  lines: "none of its lines is one\n  ",
  line: (line, why) => `line ${line}: ${why}`,
  moreLines: (count) => `… and ${count} more`,
};

const zh: RefusalMessages = {
  stdin: "标准输入",
  argument: "参数",
  refused: (what, why) => `${what}不是微信的返回内容：${why}`,
  advice:
    "  可读取：微信的返回内容（可带 curl -i 的响应头）、wechat-errors 的日志行、\n" +
    "  它返回的 problem；也可以一行一条，读取多条。\n" +
    `  如果这确实是返回内容，请指明来源：${URL}`,
  empty: "内容为空；若返回体本来就是空的，请用 curl -i 带上响应头",
  binary: "是二进制数据；用 curl -i 可看出是否为微信返回的文件",
  compressed: "是压缩数据，且已损坏或过长；可用 curl --compressed 解压",
  notUtf8: (at) => `不是 UTF-8 文本，第 ${at} 个字节处有误`,
  json: (value) => `是 JSON 值 ${value}`,
  array: "是 JSON 数组；请把其中的对象拆成一行一条：jq -c '.[]'",
  emptyObject: "是空的 JSON 对象",
  object: (names, more) =>
    `是含 ${names.join("、")}${more === 0 ? " " : ` 等 ${names.length + more} 个字段`}的 JSON 对象，其中没有 errcode`,
  broken: (beginning) => `开头像 JSON，但不是完整的 JSON：${beginning}`,
  markup: (root) => `是以 <${root}> 开头的标记文本，而微信支付的返回是含 return_code 的 <xml>`,
  text: (beginning) => `是不含 errcode 的文本：${beginning}`,
  internal: (text) => `是 wechat-errors 关于应用自身的钩子或日志对象的日志，与微信无关：${text}`,
  foreignProblem: (type) => `是 problem，但不是 wechat-errors 返回的：type 为 ${type}`,
  lines: "没有一行是\n  ",
  line: (line, why) => `第 ${line} 行：${why}`,
  moreLines: (count) => `…… 另有 ${count} 行`,
};

export const REFUSAL_MESSAGES: Readonly<Record<Language, RefusalMessages>> = { en, zh };
