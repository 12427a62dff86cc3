// Serves a Midway app with the Midway that is installed where it is started, and says where.
import { createRequire } from "node:module";
import { wechatErrors } from "@wechat-errors/koa";

const require = createRequire(`${process.cwd()}/`);
const { Bootstrap } = require("@midwayjs/bootstrap");
const { App, Configuration, Controller, Get, Inject } = require("@midwayjs/core");
const koa = require("@midwayjs/koa");

const { WECHAT_HOST } = process.env;
const ask = async (code = 40003) =>
  (await fetch(`http://${WECHAT_HOST}/cgi-bin/menu/create?code=${code}`)).json();

class Menus {
  async thrown() {
    await ask();
    throw this.ctx.wechatError ?? new Error("not seen");
  }

  relayed() {
    return ask();
  }

  async sdk() {
    await ask(40001);
    throw Object.assign(new Error("no"), { name: "WeChatAPIError", code: 40001 });
  }

  bug() {
    throw new TypeError("a bug");
  }
}
Inject("ctx")(Menus.prototype, "ctx");
for (const name of ["thrown", "relayed", "sdk", "bug"]) {
  const descriptor = Object.getOwnPropertyDescriptor(Menus.prototype, name);
  Get(`/${name}`)(Menus.prototype, name, descriptor);
}
Controller("/")(Menus);

let served;
class MainConfiguration {
  onReady() {
    served = this.app;
    this.app.useMiddleware(wechatErrors({ upstreams: { [WECHAT_HOST]: "api.weixin.qq.com" } }));
  }
}
App("koa")(MainConfiguration.prototype, "app");
Configuration({
  imports: [koa],
  importConfigs: [
    {
      default: {
        keys: "of-the-test",
        koa: { port: 0, hostname: "127.0.0.1" },
        midwayLogger: { default: { dir: process.env.LOGS, level: "none" } },
      },
    },
  ],
})(MainConfiguration);

await Bootstrap.configure({
  appDir: process.cwd(),
  baseDir: process.cwd(),
  moduleDetector: false,
  configurationModule: [MainConfiguration],
  preloadModules: [Menus],
}).run();
// Of port 0 Midway makes none.
const server = served.getFramework().getServer();
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
