exports.keys = "replace me";
exports.security = { csrf: { enable: false } };

// Here a fake stands for WeChat, and start.mjs says where. An app that calls WeChat itself needs no
// such line.
exports.wechatErrors = { upstreams: JSON.parse(process.env.WECHAT_UPSTREAMS ?? "{}") };
