import { Body, Controller, Injectable, Module, Post } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { WechatErrorOf, WechatErrors, WechatErrorsModule } from "@wechat-errors/nestjs";
import { listen, wechatOf, type Wechat } from "./serve";

/** A small backend. Nothing in it maps a WeChat code to an HTTP status. */
@Injectable()
class LoginService {
  constructor(private readonly wechat: WechatErrors) {}

  // Ask, and throw: the rest is done for you.
  async login(calls: Wechat, code: string): Promise<{ openid: string }> {
    const session = await calls.login(code);
    if (this.wechat.wechatError) throw this.wechat.wechatError;
    return { openid: session.openid };
  }
}

@Controller("api")
class ApiController {
  constructor(private readonly logins: LoginService) {}

  @Post("login")
  login(@Body("code") code: string) {
    return this.logins.login(wechatOf(), code);
  }

  // Branch: one kind of error is no error here.
  @Post("notify")
  async notify(
    @Body() { openid, text }: { openid: string; text: string },
    @WechatErrorOf() wechat: WechatErrors,
  ) {
    const result = await wechatOf().sendMessage(openid, text);
    const error = wechat.wechatError;
    if (error?.kind === "user_unreachable") return { queued: "mail" };
    if (error) throw error;
    return { msgid: result.msgid };
  }

  // Relay: what WeChat says is the response, unless it is an error.
  @Post("menu")
  menu(@Body() menu: object) {
    return wechatOf().createMenu(menu);
  }
}

void listen(async (options) => {
  @Module({
    imports: [WechatErrorsModule.forRoot(options)], // the only wiring
    controllers: [ApiController],
    providers: [LoginService],
  })
  class AppModule {}

  return NestFactory.create(AppModule, { logger: ["error", "warn"] });
});
