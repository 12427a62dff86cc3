"use strict";
exports.keys = "of-the-test";
exports.security = { csrf: { enable: false } };
exports.wechatErrors = {
  upstreams: { [process.env.WECHAT_HOST]: "api.weixin.qq.com" },
  ignore: "/ignored",
};
exports.logger = { dir: process.env.LOGS, consoleLevel: "NONE" };
exports.customLogger = {};
