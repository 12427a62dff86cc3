import "egg";
import type { Options, SeenError, Warning, WechatError } from "@wechat-errors/core/node";

export * from "@wechat-errors/core/node";

declare module "egg" {
  interface Context {
    /** The latest outstanding error that WeChat reported during this request. Reading it handles it. */
    readonly wechatError: WechatError | undefined;
    /** Every error of this request, oldest first, with what became of each. */
    readonly wechatErrors: readonly SeenError[];
    /** What WeChat left out of calls that succeeded: recipients, items of a batch. */
    readonly wechatWarnings: readonly Warning[];
  }
  interface EggAppConfig {
    /** The plug-in's options; all may be left out. */
    wechatErrors: Options;
  }
}
