import type { Language } from "@wechat-errors/core";

/** What `--help` prints. The examples' output is that of the program. */
export const HELP: Readonly<Record<Language, string>> = {
  en: `Usage: wechat-errors [options] [code | reply]

Explains WeChat's error codes, replies, and what wechat-errors logs and answers.

Arguments:
  code                 a code (40163, -1, NOTENOUGH), one with its product
                       (wecom:40003, pay-v3:SIGN_ERROR), a symbolic name
                       (INVALID_OPENID), a kind (credential), or the type of a
                       problem (urn:wechat-errors:weixin:40163)
  reply                a reply itself: '{"errcode":40163}'; - or nothing: read
                       from standard input

Options:
      --search <words>     list the codes that speak of all these words, in
                           WeChat's own words or ours, English or Chinese
      --product <product>  the product that answered: offiaccount, openplatform,
                           miniprogram, channels, wecom, pay-v3, pay-v2,
                           mp-console
      --host <host>        the host that answered: qyapi.weixin.qq.com
      --path <path>        the path that was called: /sns/userinfo
      --url <url>          host and path in one
      --json               print a JSON array, for programs
      --lang <language>    en or zh; without it LC_ALL, LC_MESSAGES, LANG say
  -V, --version            print the version
  -h, --help               print this help

Examples:
  What does the code mean, and what is to be done?
  $ wechat-errors 40163
    40163  CODE_ALREADY_USED
    The login code was used before; obtain a new one
    … where, kind, HTTP status, what to do, whether to retry

  Which codes speak of this?
  $ wechat-errors --search "code been used"
    40163  offiaccount  The login code was used before; obtain a new one
    …

  What does this reply say?
  $ curl -i "https://qyapi…" | wechat-errors --host qyapi.weixin.qq.com
    the same as for a code, with errmsg, rid and hint; or
    No error.

  What went wrong last night?
  $ tail -n 500 app.log | wechat-errors
    each error once, with the numbers of its lines

What is read:
  Replies of WeChat's, with their head (curl -i) or without, JSON or XML; log
  lines of wechat-errors, also within pino's and Docker's; its problem bodies;
  text that names an errcode. Many of them, one a line, are explained one by
  one. Anything else is refused with 2. At most 1 MiB.

One number means different things in different products: --product, --host,
--path or --url say where it was seen. Without them the likeliest meaning is
first, the others follow; and a reply is taken for one of WeChat Pay v2 if it is
XML, of WeChat Pay v3 if it is JSON with one of its words as code and a message,
of WeCom if it names WeCom's error tool, else of api.weixin.qq.com.

Colours are for terminals only; NO_COLOR=1 turns them off.

Exit status:
  0  the code is found; what was read reports no error
  1  no such code; the search finds nothing
  2  wrong usage, or an input that is no reply; standard error says why
  3  what was read reports an error
`,
  zh: `用法：wechat-errors [选项] [错误码 | 返回内容]

解释微信的错误码和返回内容，以及 wechat-errors 的日志和 problem。

参数：
  错误码               错误码（40163、-1、NOTENOUGH），可带产品
                       （wecom:40003、pay-v3:SIGN_ERROR）；或名称
                       （INVALID_OPENID）、类别（credential）、problem 的 type
                       （urn:wechat-errors:weixin:40163）
  返回内容             直接给出返回内容：'{"errcode":40163}'；写 - 或不写，
                       则从标准输入读取

选项：
      --search <关键词>    列出同时提到这些词的错误码；微信的原文和本工具的
                           说明都会查找，中英文均可
      --product <产品>     返回内容来自哪个产品：offiaccount、openplatform、
                           miniprogram、channels、wecom、pay-v3、pay-v2、
                           mp-console
      --host <域名>        来自哪个域名：qyapi.weixin.qq.com
      --path <路径>        调用的路径：/sns/userinfo
      --url <地址>         域名加路径
      --json               输出 JSON 数组，供程序使用
      --lang <语言>        en 或 zh；不写则看 LC_ALL、LC_MESSAGES、LANG
  -V, --version            显示版本
  -h, --help               显示本帮助

示例：
  这个错误码是什么意思，该怎么处理？
  $ wechat-errors 40163
    40163  CODE_ALREADY_USED
    登录 code 已经用过，请重新获取
    …… 范围、类别、HTTP 状态、处理方法、能否重试

  哪些错误码提到它？
  $ wechat-errors --search 订单已支付
    ORDERPAID  pay-v3, pay-v2  这个订单已经付过款
    ORDER_PAID  pay-v3  该订单已付清，无需再付
    …

  这个返回说的是什么？
  $ curl -i "https://qyapi…" | wechat-errors --host qyapi.weixin.qq.com
    同上，另有 errmsg、rid 和 hint；或者
    没有错误。

  昨晚出了什么问题？
  $ tail -n 500 app.log | wechat-errors
    每种错误解释一次，并列出行号

可读取的内容：
  微信的返回内容，JSON 或 XML，可带响应头（curl -i）；wechat-errors 的日志行，
  也可包在 pino、Docker 的日志里；它返回的 problem；提到 errcode 的文本。多条
  内容一行一条，逐条解释。其他内容一律拒绝，退出码为 2。最多 1 MiB。

同一个数字在不同产品中含义不同，可用 --product、--host、--path 或 --url 指明
出处。不指明时，最可能的含义在前，其余在后；返回内容则这样猜测：XML 按微信支付
v2，code 是微信支付的错误码并带 message 的 JSON 按微信支付 v3，提到企业微信查询
工具的按企业微信，其余按 api.weixin.qq.com。

只在终端中显示颜色；NO_COLOR=1 可关闭。

退出码：
  0  找到该错误码；或读取的内容没有错误
  1  没有该错误码；或没有搜索结果
  2  用法有误，或输入不是返回内容；标准错误会说明原因
  3  读取的内容报告了错误
`,
};
