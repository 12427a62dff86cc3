// A Koa app as a CommonJS module; it logs by itself, since there is no pino here.
const { wechatErrors } = require("@wechat-errors/koa");
const Koa = require("koa");
const { expectRefusal, serve, startFakeWechat } = require("../fake-wechat.cjs");

async function main() {
  const wechat = await startFakeWechat();
  const app = new Koa();
  app.use(wechatErrors({ upstreams: { [wechat.host]: "api.weixin.qq.com" } }));
  app.use(async (context) => {
    const reply = await (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();
    if (context.path === "/thrown") throw context.wechatError;
    context.body = reply;
  });
  const server = await serve(app.callback());
  await expectRefusal(server.host, "/thrown");
  await expectRefusal(server.host, "/relayed");
  server.end();
  wechat.end();
}

main();
