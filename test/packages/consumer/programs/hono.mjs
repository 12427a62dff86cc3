// A Hono app as an ES module; without a server of node:http's, as on Bun and Deno.
import { wechatErrors } from "@wechat-errors/hono";
import { Hono } from "hono";
import { startFakeWechat } from "../fake-wechat.cjs";

const wechat = await startFakeWechat();
const app = new Hono();
app.use(wechatErrors({ upstreams: { [wechat.host]: "api.weixin.qq.com" } }));
const callWechat = async () => (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();
app.get("/thrown", async (c) => {
  await callWechat();
  throw c.get("wechatError");
});
app.get("/relayed", async (c) => c.json(await callWechat()));
for (const path of ["/thrown", "/relayed"]) {
  const response = await app.request(path);
  const { code } = await response.json();
  if (response.status !== 400 || code !== 40003)
    throw new Error(`${path} answered ${response.status} with ${code}`);
}
wechat.end();
