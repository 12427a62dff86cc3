const { observeWechat, wechatErrors } = require("@wechat-errors/koa");
const Koa = require("koa");
const { expectRefusal, serve, startFakeWechat } = require("../fake-wechat.cjs");

let wechat, server, options;
const lines = [];
beforeAll(async () => {
  wechat = await startFakeWechat();
  const log = (record) => lines.push(record.outcome);
  const logger = { debug: log, info: log, warn: log, error: log };
  options = { logger, upstreams: { [wechat.host]: "api.weixin.qq.com" } };
  const app = new Koa();
  app.use(wechatErrors(options));
  app.use(async (context) => {
    const body = await (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();
    if (context.path === "/thrown") throw context.wechatError;
    context.body = body;
  });
  server = await serve(app.callback());
});
afterAll(() => {
  server.end();
  wechat.end();
});

test.each(["thrown", "relayed"])("answers an error that is %s", async (outcome) => {
  lines.length = 0;
  await expectRefusal(server.host, `/${outcome}`);
  expect(lines).toEqual([outcome]);
});

test("sees what work outside any request is told", async () => {
  const codes = await observeWechat(async (scope) => {
    await (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();
    return scope.wechatErrors.map(({ error }) => error.code);
  }, options);
  expect(codes).toEqual([40003]);
});
