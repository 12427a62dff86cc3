/** Replies to try the playground with. */
export const SAMPLES = [
  {
    name: { zh: "登录 code 已用过", en: "Login code used before" },
    host: "api.weixin.qq.com",
    path: "/sns/jscode2session",
    status: 200,
    body: '{"errcode":40163,"errmsg":"code been used, rid: 63b4f2b4-0bd1d1e5-2ec1d3a0"}',
  },
  {
    name: { zh: "access_token 已过期", en: "Access token expired" },
    host: "api.weixin.qq.com",
    path: "/cgi-bin/menu/get",
    status: 200,
    body: '{"errcode":42001,"errmsg":"access_token expired"}',
  },
  {
    name: { zh: "当日额度用完", en: "Daily quota used up" },
    host: "api.weixin.qq.com",
    path: "/cgi-bin/message/template/send",
    status: 200,
    body: '{"errcode":45009,"errmsg":"reach max api daily quota limit"}',
  },
  {
    name: { zh: "企业微信：成员不存在", en: "WeCom: no such member" },
    host: "qyapi.weixin.qq.com",
    path: "/cgi-bin/user/get",
    status: 200,
    body: '{"errcode":60111,"errmsg":"userid not found"}',
  },
  {
    name: { zh: "微信支付 V3：余额不足", en: "WeChat Pay v3: balance too low" },
    host: "api.mch.weixin.qq.com",
    path: "/v3/pay/transactions/codepay",
    status: 403,
    body: '{"code":"NOT_ENOUGH","message":"balance"}',
  },
  {
    name: { zh: "微信支付 V2：订单已支付（XML）", en: "WeChat Pay v2: order paid already (XML)" },
    host: "api.mch.weixin.qq.com",
    path: "/pay/unifiedorder",
    status: 200,
    body: "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>ORDERPAID</err_code></xml>",
  },
  {
    name: { zh: "返回的是网页", en: "A web page in place of a reply" },
    host: "api.weixin.qq.com",
    path: "/cgi-bin/user/info",
    status: 502,
    body: "<html><h1>502 Bad Gateway</h1></html>",
  },
  {
    name: { zh: "成功", en: "Success" },
    host: "api.weixin.qq.com",
    path: "/cgi-bin/menu/create",
    status: 200,
    body: '{"errcode":0,"errmsg":"ok"}',
  },
];
