// What the README's programs leave to their readers: a handler that sends WeChat's reply on, and one
// that an SDK throws in.
const WechatApi = require("co-wechat-api");

exports.createMenu = async () => {
  const url = "https://api.weixin.qq.com/cgi-bin/menu/create";
  return (await fetch(url, { method: "POST", body: "{}" })).json();
};

const api = new WechatApi("wx0123456789abcdef", "secret");
// Where calls of node:http cannot be led to the fake: on Bun and Deno.
if (process.env.WECHAT_ORIGIN) api.prefix = `${process.env.WECHAT_ORIGIN}/cgi-bin/`;

exports.sendMessage = () => api.sendText("o-left", "hello");
