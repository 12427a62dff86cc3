// config/plugin.js
exports.wechatErrors = { enable: true, package: "@wechat-errors/egg" }; // the line to add
