// One error reply through one client, and the codes that were seen.
import { createServer, get } from "node:http";
import { observeWechat } from "@wechat-errors/core/node";

const wechat = createServer((_request, response) => {
  response.setHeader("content-type", "application/json");
  response.end('{"errcode":40003,"errmsg":"invalid openid"}');
});
await new Promise((resolve) => wechat.listen(0, "127.0.0.1", resolve));
const host = `127.0.0.1:${wechat.address().port}`;
const url = `http://${host}/cgi-bin/menu/create`;

const CALLS = {
  fetch: async () => (await fetch(url)).text(),
  http: () =>
    new Promise((resolve) => get(url, (response) => response.resume().on("end", resolve))),
  axios: async () => (await import("axios")).default.get(url),
  got: async () => (await import("got")).default(url),
  "node-fetch": async () => (await (await import("node-fetch3")).default(url)).text(),
  superagent: async () => (await import("superagent")).default.get(url),
  ky: async () => (await import("ky")).default.get(url).text(),
  undici: async () => (await (await import("undici")).request(url)).body.text(),
};

const log = () => undefined;
const logger = { debug: log, info: log, warn: log, error: log };
await observeWechat(
  async (scope) => {
    await CALLS[process.argv[2]]();
    console.log(JSON.stringify(scope.wechatErrors.map(({ error }) => error.code)));
  },
  { upstreams: { [host]: "api.weixin.qq.com" }, logger },
);
process.exit(0);
