exports.wechatErrors = { enable: true, package: "@wechat-errors/egg" }; // the only wiring
