/** Remedy → on which side it lies, and what to do there. */
export const REMEDIES = {
  fix_input: {
    side: "client",
    zh: "告诉用户哪个值不被接受，改正后重新提交。如果这个值是代码生成的，请改代码。",
    en: "Tell the user which value was refused and take a corrected one. Where code made the value, mend the code.",
  },
  new_code: {
    side: "client",
    zh: "重新获取一次性 code 再提交：小程序调用 wx.login()，网页重新跳转授权，付款码重新扫描。",
    en: "Get a new one-time code and send that: wx.login() in a mini program, the redirect on a web page, a fresh scan of a payment code.",
  },
  reauthorize: {
    side: "client",
    zh: "引导用户重新完成微信授权，并授予此功能需要的权限。",
    en: "Lead the user through WeChat's authorization once more, with the scope that this needs.",
  },
  change_payment: {
    side: "client",
    zh: "请付款人换一种付款方式或充值后再付。",
    en: "Ask the payer for another means of payment, or to top up, and pay again.",
  },
  change_state: {
    side: "client",
    zh: "先查询当前状态：也许已经完成；否则先结束、关闭或删除挡在前面的那一项。",
    en: "Query the present state: it may be done already. Otherwise finish, close or delete what stands in the way first.",
  },
  wait_user: {
    side: "client",
    zh: "需要对方先关注、发消息或解除屏蔽，在此之前不要再发。",
    en: "The recipient has to follow, write or unblock first; do not send it again until then.",
  },
  query_outcome: {
    side: "client",
    zh: "先查询结果，切勿换单号重新提交：款项可能已经变动。",
    en: "Query the outcome first. Never submit it under a new number: money may have moved.",
  },
  retry: {
    side: "wechat",
    zh: "稍等片刻，原样重试；次数要有上限，间隔逐次加长。",
    en: "Repeat the same call after a pause, a few times at most, each time after a longer one.",
  },
  retry_later: { side: "client", zh: "降低频率，稍后再试。", en: "Slow down and try again later." },
  wait_quota: {
    side: "server",
    zh: "等待额度恢复，或申请更高额度；把结果缓存起来可以省下调用。",
    en: "Wait for the quota to be renewed or ask WeChat for more; caching saves calls.",
  },
  refresh_credential: {
    side: "server",
    zh: "重新获取 token，且只在一处获取（新的可能使旧的失效）；仍不行就核对 AppID、secret、证书和签名。",
    en: "Fetch a new token, in one place only, as it may end the one before. If that is no help, check AppID, secret, certificate and signature.",
  },
  fix_configuration: {
    side: "server",
    zh: "在微信后台检查接口权限、IP 白名单、域名和账号状态。只改代码无济于事。",
    en: "Check permissions, IP allowlist, domains and the state of the account in WeChat's console. Code alone does not mend it.",
  },
  fix_code: {
    side: "server",
    zh: "这次请求拼错了：对照接口文档检查请求方法、字段名、类型和格式，修改代码。",
    en: "The call was built wrongly: compare its method, fields, types and format with the API's documentation and mend the code.",
  },
  investigate: {
    side: "server",
    zh: "查看日志里的 errmsg 和 rid；向微信求助时要提供 rid。自有的错误码可用选项 codes 补充。",
    en: "Read errmsg and rid in the log; WeChat's support asks for the rid. Codes of your own go into the option codes.",
  },
  none: {
    side: "nobody",
    zh: "用户受到微信限制，请如实告知，不要重复调用。",
    en: "WeChat restricts this user: say so, and do not repeat the call.",
  },
};
