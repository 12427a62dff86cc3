// An app beside other instrumentation: node app.js <instrument> <before | after> <WeChat's origins>
import { once } from "node:events";
import { instruments } from "./instruments.js";

const [name, order, ...wechats] = process.argv.slice(2);
let instrument;
if (order === "before") instrument = await instruments[name]();

const { default: http } = await import("node:http");
const { text } = await import("node:stream/consumers");
const { default: axios } = await import("axios");
const { default: express } = await import("express");
const { default: Koa } = await import("koa");
const undici = await import("undici");
const { wechatErrors: expressErrors } = await import("@wechat-errors/express");
const { wechatErrors: koaErrors } = await import("@wechat-errors/koa");

const clients = {
  fetch: async (url) => (await fetch(url)).text(),
  "undici request()": async (url) => (await undici.request(url)).body.text(),
  "http.request": (url) =>
    new Promise((resolve, reject) => {
      const request = http.request(url, (response) => text(response).then(resolve, reject));
      request.on("error", reject).end();
    }),
  axios: async (url) => (await axios.get(url, { responseType: "text", proxy: false })).data,
};

const lines = [];
const log = ({ event, code, outcome }) => lines.push(`${event} ${code} ${outcome}`);
const options = {
  upstreams: Object.fromEntries(wechats.map((each) => [new URL(each).host, "api.weixin.qq.com"])),
  logger: { debug: log, info: log, warn: log, error: log },
};

const closings = [];

/** Makes the call that the request asks for, and answers with its reply. */
async function handle(request, response) {
  closings.push(once(response, "close"));
  const { searchParams } = new URL(request.url, "http://localhost");
  const reply = await clients[searchParams.get("client")](searchParams.get("call"));
  if (request.wechatError) throw request.wechatError;
  return { reply };
}

const expressApp = express();
expressApp.set("env", "test");
expressApp.use(expressErrors(options));
expressApp.use(async (request, response) => response.json(await handle(request, response)));

const koaApp = new Koa();
koaApp.silent = true;
koaApp.use(koaErrors(options));
koaApp.use(async (context) => (context.body = await handle(context.req, context.res)));

if (order === "after") instrument = await instruments[name]();

async function start(listener) {
  const server = http.createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
}

process.on("message", async ({ mock }) => {
  if (mock !== undefined) instrument.mock(...mock);
  await Promise.all(closings);
  process.send({ told: instrument.told(), lines });
});
process.on("disconnect", () => process.exit());
process.send({ "Express 5": await start(expressApp), "Koa 3": await start(koaApp.callback()) });
