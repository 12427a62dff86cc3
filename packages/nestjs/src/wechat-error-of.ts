import { createParamDecorator } from "@nestjs/common";
import { WechatErrors } from "./wechat-errors.js";

const wechat = new WechatErrors();

/**
 * Gives a handler the errors of its request. They are looked up when they are read: when the handler
 * is called there are none yet.
 *
 * @example
 * async create(@WechatErrorOf() wechat: WechatErrors) {
 *   const menu = await this.menus.create();
 *   if (wechat.wechatError) throw wechat.wechatError;
 * }
 */
export const WechatErrorOf = createParamDecorator((): WechatErrors => wechat);
