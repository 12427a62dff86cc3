// src/app.controller.ts
import { Controller, Get, Query } from "@nestjs/common";

@Controller()
export class AppController {
  @Get("login")
  async login(@Query("code") code: string) {
    const query = new URLSearchParams({
      appid: "wx0123456789abcdef",
      secret: "the secret",
      js_code: code,
      grant_type: "authorization_code",
    });
    const reply = await fetch(`https://api.weixin.qq.com/sns/jscode2session?${query}`);
    const session = (await reply.json()) as { openid?: string; session_key?: string };
    delete session.session_key; // the key stays here
    return session;
  }
}
