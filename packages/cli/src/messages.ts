import type { Language } from "@wechat-errors/core";

/** All that the program says besides titles and remedies. */
export interface Messages {
  readonly labels: Readonly<Record<Label, string>>;
  /** Status and log level of our own response. */
  status(status: number, level: string): string;
  readonly retry: {
    readonly now: string;
    after(seconds: number): string;
    day(seconds: number): string;
    month(seconds: number): string;
    readonly never: string;
    readonly unknown: string;
    readonly query: string;
    queryAfter(seconds: number): string;
  };
  readonly canAlsoMean: string;
  elsewhere(count: number, word: string): string;
  notFound(word: string): string;
  notFoundHere(word: string): string;
  searchFor(word: string, count: number): string;
  noHits(words: string): string;
  more(count: number): string;
  readonly zero: string;
  readonly noCode: string;
  readonly noError: string;
  readonly noEnvelope: string;
  readonly empty: string;
  /** Of a problem that does not say what happened. */
  readonly veiled: string;
  readAs(host: string, path: string | undefined): string;
  guessed(host: string): string;
  warning(field: string, count: number): string;
}

export type Label =
  "where" | "kind" | "status" | "do" | "retry" | "see" | "errmsg" | "rid" | "hint";

const en: Messages = {
  labels: {
    where: "where",
    kind: "kind",
    status: "status",
    do: "do",
    retry: "retry",
    see: "see",
    errmsg: "errmsg",
    rid: "rid",
    hint: "hint",
  },
  status: (status, level) => `${status}, logged as ${level}`,
  retry: {
    now: "yes, later",
    after: (seconds) => `yes, after ${seconds} seconds`,
    day: (seconds) => `yes, when the day ends in China: in ${lasting(seconds, "en")}`,
    month: (seconds) => `yes, when the month ends in China: in ${lasting(seconds, "en")}`,
    never: "no, unchanged it fails again",
    unknown: "not known to help",
    query: "no, query the outcome",
    queryAfter: (seconds) => `no, query the outcome after ${seconds} seconds`,
  },
  canAlsoMean: "The code can also mean:",
  elsewhere: (count, word) =>
    `Elsewhere it has ${count} other ${count === 1 ? "meaning" : "meanings"}: wechat-errors ${word}`,
  notFound: (word) => `No code and no name is ${word}.`,
  notFoundHere: (word) => `${word} is not listed there.`,
  searchFor: (word, count) =>
    `${count} ${count === 1 ? "code speaks" : "codes speak"} of it: wechat-errors --search ${quoted(word)}`,
  noHits: (words) => `No code speaks of ${words}.`,
  more: (count) => `… and ${count} more; another word narrows it.`,
  zero: "0  no error: the call succeeded",
  noCode: "no code",
  noError: "No error.",
  noEnvelope: "The body is neither JSON nor XML, so it is taken for a file.",
  empty: "The body is empty.",
  veiled: "A problem of a 5xx names no code: the log line with the same rid or request id does.",
  readAs: (host, path = "") => `Read as a reply of ${host}${path}.`,
  guessed: (host) =>
    `Read as a reply of ${host}, which is a guess; --host or --url says where it came from.`,
  warning: (field, count) => `Warning: not all was done, ${field} names ${count}.`,
};

const zh: Messages = {
  labels: {
    where: "范围",
    kind: "类别",
    status: "状态",
    do: "处理",
    retry: "重试",
    see: "另见",
    errmsg: "errmsg",
    rid: "rid",
    hint: "hint",
  },
  status: (status, level) => `${status}，日志级别 ${level}`,
  retry: {
    now: "可以，稍后",
    after: (seconds) => `可以，${seconds} 秒后`,
    day: (seconds) => `可以，中国时间当天结束后：还有 ${lasting(seconds, "zh")}`,
    month: (seconds) => `可以，中国时间当月结束后：还有 ${lasting(seconds, "zh")}`,
    never: "不可以，原样重试仍会失败",
    unknown: "不确定是否有效",
    query: "不可以，请查询结果",
    queryAfter: (seconds) => `不可以，请在 ${seconds} 秒后查询结果`,
  },
  canAlsoMean: "该错误码还可能表示：",
  elsewhere: (count, word) => `在别处还有 ${count} 种含义：wechat-errors ${word}`,
  notFound: (word) => `没有名为 ${word} 的错误码。`,
  notFoundHere: (word) => `该处没有列出 ${word}。`,
  searchFor: (word, count) => `有 ${count} 个错误码提到它：wechat-errors --search ${quoted(word)}`,
  noHits: (words) => `没有错误码提到 ${words}。`,
  more: (count) => `…… 另有 ${count} 个；多加一个词可缩小范围。`,
  zero: "0  没有错误：调用成功",
  noCode: "无错误码",
  noError: "没有错误。",
  noEnvelope: "内容既不是 JSON 也不是 XML，按文件处理。",
  empty: "内容为空。",
  veiled: "5xx 的 problem 不含错误码，请按相同的 rid 或请求 id 查找日志行。",
  readAs: (host, path = "") => `按 ${host}${path} 的返回解读。`,
  guessed: (host) => `按 ${host} 的返回解读，这只是猜测；可用 --host 或 --url 指明来源。`,
  warning: (field, count) => `警告：未全部完成，${field} 列出 ${count} 项。`,
};

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, zh };

/** As a shell takes it for one word. */
function quoted(words: string): string {
  return /^[\w\p{L}.-]+$/u.test(words) ? words : `'${words.replaceAll("'", "'\\''")}'`;
}

const UNITS = {
  en: { day: " d", hour: " h", minute: " min" },
  zh: { day: " 天", hour: " 小时", minute: " 分钟" },
} as const;

/** The two largest units, rounded up to a minute: `3 d 4 h`, `5 h 12 min`. */
function lasting(seconds: number, language: Language): string {
  const { day, hour, minute } = UNITS[language];
  const minutes = Math.ceil(seconds / 60);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(minutes / 1440), day],
    [Math.floor(minutes / 60) % 24, hour],
    [minutes % 60, minute],
  ];
  const first = Math.max(
    0,
    parts.findIndex(([count]) => count > 0),
  );
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join(" ");
}
