// A Nest app as an ES module, with decorators called by hand, since there is no compiler here.
import { Controller, Get, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { WechatErrorOf, WechatErrorsModule } from "@wechat-errors/nestjs";
import { expectRefusal, startFakeWechat } from "../fake-wechat.cjs";

const wechat = await startFakeWechat();
const callWechat = async () => (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();

class UserController {
  async thrown(errors) {
    await callWechat();
    throw errors.wechatError;
  }
  relayed() {
    return callWechat();
  }
}
for (const name of ["thrown", "relayed"]) {
  const { prototype } = UserController;
  Get(name)(prototype, name, Object.getOwnPropertyDescriptor(prototype, name));
}
WechatErrorOf()(UserController.prototype, "thrown", 0);
Controller()(UserController);

class AppModule {}
const upstreams = { [wechat.host]: "api.weixin.qq.com" };
Module({
  imports: [WechatErrorsModule.forRoot({ upstreams })],
  controllers: [UserController],
})(AppModule);

const app = await NestFactory.create(AppModule, { logger: ["error"], forceCloseConnections: true });
await app.listen(0, "127.0.0.1");
const { host } = new URL(await app.getUrl());
await expectRefusal(host, "/thrown");
await expectRefusal(host, "/relayed");
await app.close();
wechat.end();
