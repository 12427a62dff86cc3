import type { Language, Remedy } from "@wechat-errors/core";

/** What to do about an error, for the developer who meets it. */
export const REMEDIES: Readonly<Record<Remedy, Readonly<Record<Language, string>>>> = {
  fix_input: {
    en: "A value in the call is wrong. If your caller sent it, say which one and take a corrected one; if your code made it, fix it there.",
    zh: "调用中有值不正确。若由调用方传入，请告知是哪一个并让其更正；若由代码生成，请修改代码。",
  },
  new_code: {
    en: "Get a new code and call again with that: wx.login(), the OAuth redirect, or a fresh scan of the payment code. A code works once, for a few minutes.",
    zh: "重新获取 code 后再调用：wx.login()、OAuth 跳转，或重新扫付款码。每个 code 只能用一次，几分钟内有效。",
  },
  reauthorize: {
    en: "Send the user through WeChat's authorization again, with the scope that this call needs.",
    zh: "引导用户重新完成微信授权，并申请此调用所需的 scope。",
  },
  change_payment: {
    en: "Ask the payer for another card or to top up the balance, then pay again.",
    zh: "请付款人换一张卡或充值余额，然后重新付款。",
  },
  change_state: {
    en: "Query the present state first. Either there is nothing left to do, or something must be finished, closed or deleted before this call is taken.",
    zh: "先查询当前状态：要么已经无需操作，要么需先完成、关闭或删除某项内容，才能再次调用。",
  },
  wait_user: {
    en: "Only the recipient can change this: by following the account, writing to it, or no longer blocking it. Do not repeat the call until then.",
    zh: "只有接收方能改变这一点：关注账号、发来消息或解除拉黑。在此之前不要重复调用。",
  },
  query_outcome: {
    en: "Query what became of the call before anything else. Money or a one-time code may have moved: never repeat it under a new order number.",
    zh: "先查询这次调用的结果。款项可能已变动，一次性 code 可能已用掉：切勿换新单号重复调用。",
  },
  retry: {
    en: "Repeat the same call after a short pause; a few times at most, waiting longer each time.",
    zh: "稍等片刻后重复同一调用；最多几次，每次等得更久。",
  },
  retry_later: {
    en: "Call less often: spread the calls, cache their answers, and repeat this one later.",
    zh: "降低调用频率：分散调用、缓存结果，稍后再重试这一次。",
  },
  wait_quota: {
    en: "Your account's quota is used up. Wait until it is renewed, or raise it in WeChat's console; cache answers so that it lasts longer.",
    zh: "本账号的额度已用完。等待额度恢复，或在微信后台申请提高；缓存结果可以减少用量。",
  },
  refresh_credential: {
    en: "Your own token, secret, AppID, certificate or signature is refused. Fetch a new token, in one place only: it may end the one before. If that does not help, compare secret and keys with WeChat's console.",
    zh: "自己的 token、secret、AppID、证书或签名未被接受。请重新获取 token，并只在一处获取：新的可能使旧的失效。若仍不行，请与微信后台核对 secret 和密钥。",
  },
  fix_configuration: {
    en: "Change it in WeChat's console: the permission for this API, the IP allowlist, a domain, or the state of the account. Code alone cannot.",
    zh: "请在微信后台修改：接口权限、IP 白名单、域名或账号状态。仅改代码无法解决。",
  },
  fix_code: {
    en: "Your code built a call that WeChat cannot take. Compare its method, field names, types and format with the documentation of the API.",
    zh: "代码构造的调用不被微信接受。请对照接口文档检查请求方法、字段名、类型和格式。",
  },
  investigate: {
    en: "Keep the whole reply and read its errmsg. WeChat's documentation of the API may list the code; its support asks for the rid.",
    zh: "保留完整的返回内容并查看 errmsg。接口文档可能列有该错误码；向微信官方求助时需提供 rid。",
  },
  none: {
    en: "Neither you nor this user can change it: WeChat restricts the user. Do not repeat the call; tell the user that WeChat decides.",
    zh: "本服务和该用户都无法解决：用户受到微信限制。请勿重复调用，并告知用户由微信判定。",
  },
};
