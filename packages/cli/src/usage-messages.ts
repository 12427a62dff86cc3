import type { Language } from "@wechat-errors/core";

/** What the program says of a command line that it cannot follow. */
export interface UsageMessages {
  error(text: string): string;
  readonly seeHelp: string;
  unknownOption(option: string, similar: string | undefined): string;
  missing(option: string): string;
  noValue(option: string): string;
  tooMany(words: readonly string[]): string;
  invalid(what: string, value: string, why: string): string;
  readonly empty: string;
  choices(values: readonly string[]): string;
  noHost(hosts: readonly string[]): string;
  readonly noPath: string;
  readonly noUrl: string;
  noTarget(families: readonly string[]): string;
  together(one: string, other: string): string;
  readonly nothingAsked: string;
  readonly terminal: string;
  unreadable(why: string): string;
  readonly tooLong: string;
  readonly waiting: string;
}

const CURL = 'curl -i "https://api.weixin.qq.com/…" | wechat-errors';

const en: UsageMessages = {
  error: (text) => `error: ${text}`,
  seeHelp: "(wechat-errors --help shows what there is)",
  unknownOption: (option, similar) =>
    `unknown option '${option}'${similar === undefined ? "" : ` (Did you mean ${similar}?)`}`,
  missing: (option) => `option '${option}' argument missing`,
  noValue: (option) => `option '${option}' takes no value`,
  tooMany: (words) => `too many arguments: ${words.join(" ")}`,
  invalid: (what, value, why) => `${what} '${value}' is invalid. ${why}`,
  empty: "It is empty.",
  choices: (values) => `Allowed choices are ${values.join(", ")}.`,
  noHost: (hosts) => `None of WeChat's hosts; there are ${hosts.join(", ")}.`,
  noPath: "A path begins with /.",
  noUrl: "It is no URL.",
  noTarget: (families) =>
    `With a colon it is a product and a code (wecom:40003), or a problem's type; the products are ${families.join(", ")}.`,
  together: (one, other) => `${one} cannot be used with ${other}`,
  nothingAsked: "name a code, --search words, or pipe a reply in:\n  " + CURL,
  terminal:
    "- reads a reply from standard input, which is your terminal. Pipe a reply in:\n  " + CURL,
  unreadable: (why) => `standard input cannot be read: ${why}`,
  tooLong:
    "standard input is longer than 1 MiB: no error reply of WeChat is. Of a log take a part:\n" +
    "  tail -n 500 app.log | wechat-errors",
  waiting: "Waiting for a reply on standard input; wechat-errors --help shows other uses.",
};

const zh: UsageMessages = {
  error: (text) => `错误：${text}`,
  seeHelp: "（用法见 wechat-errors --help）",
  unknownOption: (option, similar) =>
    `没有选项 '${option}'${similar === undefined ? "" : `，是否想用 ${similar}？`}`,
  missing: (option) => `选项 '${option}' 缺少参数`,
  noValue: (option) => `选项 '${option}' 不带参数`,
  tooMany: (words) => `参数过多：${words.join(" ")}`,
  invalid: (what, value, why) => `${what} '${value}' 无效。${why}`,
  empty: "内容为空。",
  choices: (values) => `可选：${values.join("、")}。`,
  noHost: (hosts) => `不是微信的域名。可用的域名：${hosts.join("、")}。`,
  noPath: "路径应以 / 开头。",
  noUrl: "不是 URL。",
  noTarget: (families) =>
    `带冒号的写法应为“产品:错误码”（如 wecom:40003）或 problem 的 type；产品有 ${families.join("、")}。`,
  together: (one, other) => `${one} 不能与 ${other} 同时使用`,
  nothingAsked: "请给出错误码、--search 关键词，或用管道传入返回内容：\n  " + CURL,
  terminal: "- 表示从标准输入读取返回内容，而现在标准输入是终端。请用管道传入：\n  " + CURL,
  unreadable: (why) => `无法读取标准输入：${why}`,
  tooLong:
    "标准输入超过 1 MiB，微信的错误返回不会这么长。若是日志，请只取一部分：\n" +
    "  tail -n 500 app.log | wechat-errors",
  waiting: "正在等待标准输入中的返回内容；其他用法见 wechat-errors --help。",
};

export const USAGE_MESSAGES: Readonly<Record<Language, UsageMessages>> = { en, zh };

/** What an argument and an option are called in them. */
export const WORDS = {
  en: { code: "the code", argument: "argument value", option: "option", value: "argument" },
  zh: { code: "错误码", argument: "参数", option: "选项", value: "的参数" },
} as const;
