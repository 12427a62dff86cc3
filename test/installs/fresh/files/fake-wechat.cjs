// What the WeChat of these apps refuses: one code for each way in which an app meets an error.
exports.refuse = (wechat) => {
  wechat.on("GET", "/sns/jscode2session").fail(40163);
  wechat.on("POST", "/cgi-bin/menu/create").fail(40016);
  wechat.on("POST", "/cgi-bin/message/custom/send").fail(40003);
  return wechat;
};
