import type { Language, Outcome } from "@wechat-errors/core";

/** What the program says of a line of the log, and of many of them. */
export interface LogMessages {
  readonly labels: Readonly<Record<"outcome" | "call" | "request" | "cause" | "attempts", string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  outcome(word: string): string;
  attempts(count: number): string;
  lines(lines: readonly number[], more: number): string;
  moreErrors(count: number): string;
  successes(count: number): string;
  others(count: number): string;
}

const enOutcomes: LogMessages["outcomes"] = {
  thrown: "the app threw it, and the middleware answered",
  relayed: "the app passed WeChat's reply on, and the middleware answered instead",
  unanswered: "the app ended, or its client left, without a response",
  handled: "the app read it, or answered with an error of its own",
  ignored: "nobody read it, and the app answered as if all were well, or with a 5xx of its own",
  retried: "the same call failed again in the same way before anybody read it",
  recovered: "the same call succeeded later",
  late: "it came after the response",
};

const zhOutcomes: LogMessages["outcomes"] = {
  thrown: "应用抛出了它，由中间件响应",
  relayed: "应用转发了微信的返回内容，改由中间件响应",
  unanswered: "应用没有响应就结束了，或客户端已断开",
  handled: "应用读取了它，或自行返回了错误",
  ignored: "没有代码读取它，应用仍按成功响应，或自行返回了 5xx",
  retried: "在被读取之前，同一调用又以同样的方式失败",
  recovered: "同一调用后来成功了",
  late: "响应之后才出现",
};

const en: LogMessages = {
  labels: {
    outcome: "outcome",
    call: "call",
    request: "request",
    cause: "cause",
    attempts: "attempts",
  },
  outcomes: enOutcomes,
  outcome: (word) => `${word}: ${enOutcomes[word as Outcome]}`,
  attempts: String,
  lines: (lines, more) =>
    more === 0 && lines.length === 1
      ? `line ${lines[0]}`
      : `lines ${lines.join(", ")}${more === 0 ? "" : ` and ${more} more`}`,
  moreErrors: (count) => `… and ${count} more ${count === 1 ? "error" : "errors"}.`,
  successes: (count) =>
    count === 1 ? "1 reply reports no error." : `${count} replies report no error.`,
  others: (count) => `${count} ${count === 1 ? "line is" : "lines are"} about something else.`,
};

const zh: LogMessages = {
  labels: {
    outcome: "结果",
    call: "调用",
    request: "请求",
    cause: "原因",
    attempts: "次数",
  },
  outcomes: zhOutcomes,
  outcome: (word) => `${word}：${zhOutcomes[word as Outcome]}`,
  attempts: String,
  lines: (lines, more) =>
    more === 0
      ? `第 ${lines.join("、")} 行`
      : `第 ${lines.join("、")} 等 ${lines.length + more} 行`,
  moreErrors: (count) => `…… 另有 ${count} 种错误。`,
  successes: (count) => `有 ${count} 条返回没有错误。`,
  others: (count) => `另有 ${count} 行与微信错误无关。`,
};

export const LOG_MESSAGES: Readonly<Record<Language, LogMessages>> = { en, zh };
