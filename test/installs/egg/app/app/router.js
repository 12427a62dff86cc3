"use strict";

const url = (code) => `http://${process.env.WECHAT_HOST}/cgi-bin/menu/create?code=${code}`;
const curl = async (ctx, code = 40003) => (await ctx.curl(url(code), { dataType: "json" })).data;

module.exports = ({ router }) => {
  const throwing = async (ctx) => {
    await curl(ctx);
    throw ctx.wechatError ?? new Error("not seen");
  };
  router.get("/thrown", throwing);
  router.get("/ignored", throwing);
  router.get("/relayed", async (ctx) => {
    ctx.body = await curl(ctx);
  });
  router.get("/unanswered", async (ctx) => {
    await curl(ctx);
  });
  router.get("/sdk", async (ctx) => {
    await curl(ctx, 40001);
    throw Object.assign(new Error("no"), { name: "WeChatAPIError", code: 40001 });
  });
  router.get("/bug", async () => {
    throw new TypeError("a bug");
  });
};
