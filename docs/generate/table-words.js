/**
 * What the cells of the English reference tables say, in Chinese. The facts are in one place, those
 * tables; here are only the words. `` stands for each piece of code, in order.
 */
export const WORDS = {
  // CLIENTS.md
  Client: "客户端",
  Versions: "版本",
  By: "底层",
  "Reply before its body": "先拿到响应头",
  Redirects: "重定向",
  Abort: "中止",
  Pipelining: "管线化",
  "Bounded pool": "有上限的连接池",
  "of Node": "随 Node",
  "axios with its fetch adapter": "axios（fetch 适配器）",
  yes: "是",
  no: "否",
  "at once": "立即",
  later: "稍后",
  Runtime: "运行时",
  Mock: "mock 工具",
  Seen: "能否看到",
  Instead: "替代办法",
  "nock 14, older ``, msw 2": "nock 14、较旧的 ``、msw 2",
  "nock 15, `` 0.44": "nock 15、`` 0.44",
  "node:http yes, `` no": "node:http 能，`` 不能",
  "``, or a server on 127.0.0.1": "``，或 127.0.0.1 上的服务器",
  "no: it answers before there is a request": "不能：请求还没发出就已响应",
  "undici's ``": "undici 的 ``",
  "no: it answers in the place of a connection": "不能：它顶替了连接",
  What: "情形",
  "HTTP/2 by ``: also `` of got, `` of axios, `` of superagent":
    "通过 `` 发出的 HTTP/2 请求，包括 got 的 ``、axios 的 ``、superagent 的 ``",
  "Replies that a client has in a cache of its own": "客户端自带缓存里的返回",
  "Replies of undici's ``": "undici 的 `` 给出的返回",
  "Calls of other threads and other processes": "其他线程、其他进程发出的调用",
  "Sockets of `` and ``, and clients that are not written in JavaScript":
    "直接使用 ``、`` 的 socket，以及不是用 JavaScript 写的客户端",
  // FRAMEWORKS.md
  Framework: "框架",
  "Run by": "运行方式",
  Package: "包",
  Thrown: "抛出",
  Relayed: "转发",
  "Logged once by": "日志写到",
  Typed: "类型",
  "Node, route handlers": "Node，路由处理函数",
  "standard output": "标准输出",
  "Fastify's (pino)": "Fastify 的日志（pino）",
  // REPLIES.md
  Form: "格式",
  "Host and path": "域名和路径",
  Reply: "返回",
  "Read as": "识别为",
  "errcode of the chatbot": "对话机器人的 errcode",
  "errcode without errmsg": "没有 errmsg 的 errcode",
  "errcode as a string": "字符串形式的 errcode",
  "err_code in JSON": "JSON 里的 err_code",
  "nested errcode": "内层的 errcode",
  "code is data": "code 是业务数据",
  "content check, version 1": "内容安全检查 1.0",
  "content check, version 2": "内容安全检查 2.0",
  "partial failure": "部分失败",
  "encrypted body": "加密的响应体",
  "poll script": "轮询脚本",
  "page for people": "给人看的页面",
  "JSON where a file was due": "本应是文件，却是 JSON",
  "errcode of WeCom": "企业微信的 errcode",
  "Error-Code header": "Error-Code 响应头",
  "certificate page": "证书错误页",
  "code of version 3": "V3 的 code",
  "error of version 3": "V3 的 error",
  "HTML page": "HTML 页面",
  "empty body": "空响应体",
  "cut-off JSON": "残缺的 JSON",
  file: "文件",
  text: "文本",
  "another host": "其他域名",
  success: "成功",
  "success, warning ``": "成功，警告 ``",
  "failure ``": "失败 ``",
  "failure, ``": "失败，``",
  "failure ``, ``": "失败 ``，``",
  "body ``": "响应体 ``",
  "header ``, empty body": "响应头 ``，空响应体",
  "header ``, body ``": "响应头 ``，响应体 ``",
  // WEBHOOKS.md
  Kind: "种类",
  Caller: "来源",
  "After ``": "`` 之后",
  "``, empty": "``，空响应体",
  "`` `` or ``": "`` `` 或 ``",
  "Official Account, Mini Program, Open Platform: messages, events, tickets":
    "公众号、小程序、开放平台：消息、事件、ticket",
  "sends a message three times in all, five seconds apart; after that the user is told that the account is out of order. A ticket comes again with the next push, ten minutes later":
    "消息共发三次，间隔五秒；仍失败则提示用户“该公众号提供的服务出现故障”。ticket 十分钟后随下一次推送再来",
  "shows the user nothing; the message does not come again": "用户看不到任何提示，消息不再发送",
  "Mini Program: events whose name begins with ``": "小程序：名称以 `` 开头的事件",
  "sends it up to 15 times": "最多发送 15 次",
  "takes the goods for delivered": "视为已发货",
  "WeCom: messages and events of a company": "企业微信：企业的消息和事件",
  "sends it three times: any status but 200 is a failure": "共发三次；200 以外的状态码都算失败",
  "does not send it again": "不再发送",
  "WeChat Pay, version 2: payments and refunds": "微信支付 V2：支付和退款通知",
  "sends it up to 15 times within about a day, after 15 seconds at first":
    "约一天内最多发送 15 次，第一次重发在 15 秒后",
  "WeChat Pay, version 3: every notice": "微信支付 V3：所有通知",
  "Head of the request": "请求行和请求头",
  Body: "请求体",
  "query `` (40 hexadecimal digits), `` (10 digits) and ``; `` on a GET":
    "查询串有 ``（40 位十六进制）、``（10 位数字）和 ``；GET 请求还有 ``",
  "names `` or ``; or nobody has read one yet": "含有 `` 或 ``；或者还没人读过请求体",
  "as ``": "同 ``",
  "names an event that begins with ``. An encrypted one cannot be told from a ``":
    "事件名以 `` 开头。加密的无法与 `` 区分",
  "query ``, `` and ``, and no ``; `` on a GET": "查询串有 ``、`` 和 ``，没有 ``；GET 请求还有 ``",
  "POST of `` or ``": "`` 或 `` 的 POST 请求",
  "names ``, and `` or ``": "含有 ``，以及 `` 或 ``",
  "headers ``, ``, `` and ``": "请求头 ``、``、`` 和 ``",
  "has no say": "不看请求体",
  "not possible": "不能确认",
  // SDKS.md
  Version: "版本",
  "HTTP client": "HTTP 客户端",
  Call: "调用",
  "WeChat's code": "微信错误码",
  "What the handler gets": "处理函数得到",
  "Where the code is": "错误码在哪里",
  "Our response": "我们的响应",
  "With ``": "设 `` 时",
  "Connection lost": "连接中断",
  "A gateway's page": "网关页面",
  "No reply in time": "响应超时",
  "the reply": "返回内容",
  "text in ``": "`` 里的文本",
  "`` named ``": "``，`name` 为 ``",
  "cannot be set": "无法设置",
};

/** Those that differ by a number or a name only. */
const PATTERNS = [
  [/^([\w-]+(?: \d+)?), CommonJS$/, "$1，CommonJS"],
  [/^([\w-]+(?: \d+)?), ES modules$/, "$1，ES 模块"],
  [/^([\w-]+(?: \d+)?), ES modules, on (\w+)$/, "$1，ES 模块，$2 平台"],
  [/^(\w+)'s$/, "$1 的日志"],
  [/^later: ([\d, ]+)$/, "稍后：$1"],
  [/^(\d{3}), not ours$/, "$1，非本库"],
  [/^status (\d{3}), body ``$/, "状态码 $1，响应体 ``"],
  [/^status (\d{3}), empty body$/, "状态码 $1，空响应体"],
];

/** Names and members of WeChat's, versions, codes: the same in every language. */
const NAMES =
  /^(?:[\w.()/:@-]+(?: \d[\d., ]*)?|undici \w+\(\)|[A-Z_]+|[\d., ]*|\d{3} ``|(?:`` ?)*|–|.*[\u4e00-\u9fff].*)$/;

/** A table of the English pages, with the words of its cells in Chinese. */
export function inChinese(table) {
  return table.replaceAll(/(?<=\|)((?:`[^`]*`|[^|`\n])*)(?=\|)/g, (cell) => translate(cell));
}

/** @throws Error where a cell has words that nobody has put into Chinese yet. */
export function translate(cell) {
  const words = cell.trim();
  if (/^[-:\s]*$/.test(words)) return cell;
  const codes = words.match(/`[^`]*`/g) ?? [];
  const key = words.replaceAll(/`[^`]*`/g, "``");
  const [pattern, by] = PATTERNS.find(([each]) => each.test(key)) ?? [];
  const found = Object.hasOwn(WORDS, key) ? WORDS[key] : pattern && key.replace(pattern, by);
  if (found === undefined) {
    if (NAMES.test(key)) return cell;
    throw new Error(`docs/generate/table-words.js has no Chinese for "${key}"`);
  }
  return ` ${found.replaceAll("``", () => codes.shift())} `;
}
