// app/router.js
module.exports = ({ router }) => {
  router.get("/login", async (ctx) => {
    const { data } = await ctx.curl("https://api.weixin.qq.com/sns/jscode2session", {
      data: {
        appid: "wx0123456789abcdef",
        secret: "the secret",
        js_code: ctx.query.code,
        grant_type: "authorization_code",
      },
      dataType: "json",
    });
    delete data.session_key; // the key stays here
    ctx.body = data;
  });
};
