// The server that serving.js measures: node server.js <framework> <variant> <work> <WeChat's origin>
import { AsyncLocalStorage } from "node:async_hooks";
import http from "node:http";

const [framework, variant, work, origin] = process.argv.slice(2);
const options = { upstreams: { [new URL(origin).host]: "api.weixin.qq.com" } };
const storage = new AsyncLocalStorage();

const answer =
  work === "none"
    ? () => ({ ok: true })
    : async () => (await fetch(`${origin}/cgi-bin/user/info?access_token=0123456789`)).json();

async function expressApp() {
  const { default: express } = await import("express");
  const app = express();
  if (variant === "storage") app.use((request, _, next) => storage.run({ request }, next));
  if (variant === "ours") app.use((await import("@wechat-errors/express")).wechatErrors(options));
  app.get("/", async (_, response) => response.json(await answer()));
  return app;
}

async function koaApp() {
  const { default: Koa } = await import("koa");
  const app = new Koa();
  if (variant === "storage") app.use((context, next) => storage.run({ context }, next));
  if (variant === "ours") app.use((await import("@wechat-errors/koa")).wechatErrors(options));
  app.use(async (context) => (context.body = await answer()));
  return app.callback();
}

const server = http.createServer(await (framework === "koa" ? koaApp() : expressApp()));
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send(user + system);
});
process.on("disconnect", () => process.exit());
