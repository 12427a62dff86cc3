import {
  WechatErrorOf,
  type WechatErrors,
  WechatErrorsModule,
  type WechatError,
} from "@wechat-errors/nestjs";

type IsAny<T> = 0 extends 1 & T ? true : false;

export const imports = [WechatErrorsModule.forRoot({ filter: "last", relay: "any" })];
export const parameter: ParameterDecorator = WechatErrorOf();
export function codeOf(wechat: WechatErrors) {
  const error: WechatError | undefined = wechat.wechatError;
  const known: IsAny<typeof wechat.wechatError> = false;
  return { code: error?.code, all: wechat.wechatErrors.length, known };
}
// @ts-expect-error -- no such option
WechatErrorsModule.forRoot({ statuses: {} });
