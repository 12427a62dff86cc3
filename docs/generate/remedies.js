/**
 * Remedy → who acts (`side`), and what is to be done on either side of our response: by the client
 * (a mini program, a page, another service) and by the service that called WeChat.
 */
export const REMEDIES = {
  fix_input: {
    side: "client",
    zh: {
      client: "告诉用户哪个值不被接受，改正后重新提交。",
      server: "如果这个值由代码生成，修改代码；能提前校验的，在调用微信前校验。",
    },
    en: {
      client: "Tell the user which value was refused, and send a corrected one.",
      server: "Where code made the value, fix the code; check what can be checked before the call.",
    },
  },
  new_code: {
    side: "client",
    zh: {
      client:
        "重新获取一次性 code 再提交：小程序调用 wx.login()，网页重新跳转授权，付款码重新扫描。",
      server: "不要用同一个 code 重试；检查是否重复提交，或把 code 缓存后又用了一次。",
    },
    en: {
      client:
        "Get a new one-time code and send that: wx.login() in a mini program, the redirect on a web page, a fresh scan of a payment code.",
      server:
        "Never repeat the call with the same code. See that nothing submits or caches it twice.",
    },
  },
  reauthorize: {
    side: "client",
    zh: {
      client: "引导用户重新完成微信授权，并授予此功能需要的权限。",
      server: "清除保存的用户 token；授权链接里的 scope 要包含所需权限。",
    },
    en: {
      client: "Lead the user through WeChat's authorization again, with the scope this needs.",
      server:
        "Drop the user's stored token, and see that the authorization link asks for the scope.",
    },
  },
  change_payment: {
    side: "client",
    zh: {
      client: "请付款人换一种付款方式，或充值后再付。",
      server: "不必重试；再次付款前先查询订单，避免重复扣款。",
    },
    en: {
      client: "Ask the payer for another means of payment, or to top up, and pay again.",
      server: "Do not retry. Query the order before another attempt, so that nobody pays twice.",
    },
  },
  change_state: {
    side: "client",
    zh: {
      client: "先查询当前状态：也许已经完成；否则先结束、关闭或删除冲突的那一项。",
      server: "检查是否重复提交；已经完成的，按成功处理即可。",
    },
    en: {
      client:
        "Query the present state, for it may be done already. Otherwise finish, close or delete what is in the way.",
      server: "See whether the call was made twice; what is done already may count as success.",
    },
  },
  wait_user: {
    side: "client",
    zh: {
      client: "请对方先关注、发消息或解除屏蔽。",
      server: "在对方操作之前不要再发，可以从发送列表里移除。",
    },
    en: {
      client: "The recipient has to follow, write or unblock first.",
      server: "Send nothing more until then, and take the recipient off the list.",
    },
  },
  query_outcome: {
    side: "client",
    zh: {
      client: "先查询结果，切勿换单号重新提交：款项可能已经变动。",
      server: "用原单号查询；结果未定时，重试也只能用原单号和原参数。",
    },
    en: {
      client: "Query the outcome first. Never submit it under a new number: money may have moved.",
      server: "Query by the same number. While the outcome is open, retry with that number only.",
    },
  },
  retry: {
    side: "wechat",
    zh: {
      client: "稍等片刻，原样重试；次数要有上限，间隔逐次加长。",
      server: "微信恢复后自然好转。持续出现时，查看微信的公告和本服务的网络。",
    },
    en: {
      client:
        "Repeat the same request after a pause: a few times at most, each after a longer one.",
      server: "It passes when WeChat recovers. If it lasts, see WeChat's notices and your network.",
    },
  },
  retry_later: {
    side: "client",
    zh: {
      client: "降低频率，稍后再试。",
      server: "合并或缓存重复的调用；批量任务要限速。",
    },
    en: {
      client: "Slow down, and try again later.",
      server: "Merge or cache repeated calls, and pace batch jobs.",
    },
  },
  wait_quota: {
    side: "server",
    zh: {
      client: "现在做不了什么，额度恢复后再试。",
      server: "等待额度恢复，或在微信后台申请更高额度；缓存结果可以减少调用。",
    },
    en: {
      client: "Nothing now; try again when the quota is renewed.",
      server: "Wait, or ask for a higher quota in WeChat's console. Caching saves calls.",
    },
  },
  refresh_credential: {
    side: "server",
    zh: {
      client: "无法解决。不要让用户重新登录，这不是用户的登录态问题。",
      server:
        "重新获取 token，且只在一处获取（获取新的会使旧的失效）；仍不行就核对 AppID、secret、证书和签名。",
    },
    en: {
      client: "Nothing. Do not log the user out: it is not the user's session that was refused.",
      server:
        "Fetch a new token, in one place only, since a new one may end the old. If that is no help, check AppID, secret, certificate and signature.",
    },
  },
  fix_configuration: {
    side: "server",
    zh: {
      client: "无法解决，请联系服务方。",
      server: "在微信后台检查接口权限、IP 白名单、域名和账号状态。只改代码没有用。",
    },
    en: {
      client: "Nothing, but tell whoever runs the service.",
      server:
        "Check permissions, IP allowlist, domains and the account's state in WeChat's console. Code alone does not fix it.",
    },
  },
  fix_code: {
    side: "server",
    zh: {
      client: "无法解决，重试也没有用。",
      server: "这次请求有误：对照接口文档检查请求方法、字段名、类型和格式，修改代码。",
    },
    en: {
      client: "Nothing; a retry fails again.",
      server:
        "The call was built wrongly. Compare its method, fields, types and format with WeChat's documentation, and fix the code.",
    },
  },
  investigate: {
    side: "server",
    zh: {
      client: "无法解决，可以把 rid 提供给服务方。",
      server:
        "查看日志里的 errmsg 和 rid；向微信求助时要提供 rid。自有的错误码可用选项 codes 补充。",
    },
    en: {
      client: "Nothing, but passing on the rid helps.",
      server:
        "Read errmsg and rid in the log; WeChat's support asks for the rid. Codes of your own go into the option codes.",
    },
  },
  none: {
    side: "nobody",
    zh: {
      client: "如实告知用户：微信限制了该账号的这项操作。",
      server: "不要重复调用。",
    },
    en: {
      client: "Say so: WeChat does not let this user do it.",
      server: "Do not repeat the call.",
    },
  },
};
