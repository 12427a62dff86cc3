// src/app.module.ts
import { Module } from "@nestjs/common";
import { WechatErrorsModule } from "@wechat-errors/nestjs";
import { AppController } from "./app.controller.js";

@Module({
  imports: [WechatErrorsModule.forRoot()], // the line to add, in the root module
  controllers: [AppController],
})
export class AppModule {}
