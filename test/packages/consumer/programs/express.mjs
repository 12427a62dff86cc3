// An Express app as an ES module; it logs by itself, since there is no pino here.
import { wechatErrors } from "@wechat-errors/express";
import express from "express";
import { expectRefusal, serve, startFakeWechat } from "../fake-wechat.cjs";

const wechat = await startFakeWechat();
const app = express();
app.use(wechatErrors({ upstreams: { [wechat.host]: "api.weixin.qq.com" } }));
const callWechat = () => fetch(`http://${wechat.host}/cgi-bin/user/info`);
app.get("/thrown", async (request) => {
  await (await callWechat()).json();
  throw request.wechatError;
});
app.get("/relayed", async (_, response) => response.json(await (await callWechat()).json()));
const server = await serve(app);
await expectRefusal(server.host, "/thrown");
await expectRefusal(server.host, "/relayed");
server.end();
wechat.end();
