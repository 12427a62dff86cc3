import type { IncomingMessage } from "node:http";

interface Context {
  readonly req: IncomingMessage;
}

/** What Egg adds to every context. */
export const context = {
  get wechatError() {
    return (this as unknown as Context).req.wechatError;
  },
  get wechatErrors() {
    return (this as unknown as Context).req.wechatErrors;
  },
  get wechatWarnings() {
    return (this as unknown as Context).req.wechatWarnings;
  },
};
