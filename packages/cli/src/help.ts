/** What `--help` teaches after the options. The examples' output is that of the program. */
export const AFTER_OPTIONS = `
Examples:
  What does the code mean, and what is to be done?
  $ wechat-errors 40163
    40163  CODE_ALREADY_USED
    The login code was used before; obtain a new one
    … where, kind, HTTP status, what to do, whether to retry

  Which codes speak of this?
  $ wechat-errors --search "refresh token"
    …
    41003  offiaccount, wecom  The call was made without a refresh token
    61023  offiaccount  The refresh token for an authorized account is not valid

  What does this reply say?
  $ curl -i "https://qyapi…" | wechat-errors - --host qyapi.weixin.qq.com
    the same as for a code, with errmsg, rid and hint; or
    No error.

One number means different things in different products: --product, --host,
--path or --url say where it was seen. Without them the likeliest meaning is
first, the others follow; and a reply on standard input is taken for one of
WeChat Pay v2 if it is XML, of WeChat Pay v3 if it is JSON with a word as code
and a message, of WeCom if it names WeCom's error tool, else of
api.weixin.qq.com. Standard input may have 1 MiB.

Colours are for terminals only; NO_COLOR=1 turns them off.

Exit status:
  0  the code is found; the reply on standard input reports no error
  1  no such code; the search finds nothing
  2  wrong usage; standard error says what is wrong
  3  the reply on standard input reports an error`;
