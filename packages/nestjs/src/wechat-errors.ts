import { Injectable } from "@nestjs/common";
import {
  currentScope,
  type Observed,
  type SeenError,
  type Warning,
  type WechatError,
} from "@wechat-errors/core/adapter";

/**
 * What WeChat has reported during the request that is handled, for whatever provider asks: one
 * instance for all requests, each of which sees its own. Outside a request there is nothing.
 */
@Injectable()
export class WechatErrors implements Observed {
  /** The latest outstanding error that WeChat reported during this request. Reading it handles it. */
  get wechatError(): WechatError | undefined {
    return currentScope()?.wechatError;
  }

  /** Every error of this request, oldest first, with what became of each. */
  get wechatErrors(): readonly SeenError[] {
    return currentScope()?.wechatErrors ?? [];
  }

  /** What WeChat left out of calls that succeeded: recipients, items of a batch. */
  get wechatWarnings(): readonly Warning[] {
    return currentScope()?.wechatWarnings ?? [];
  }
}
