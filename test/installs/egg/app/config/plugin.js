"use strict";
exports.wechatErrors = { enable: true, package: "@wechat-errors/egg" };
