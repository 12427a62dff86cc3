import { wechatErrors, type WechatError } from "@wechat-errors/fastify";
import Fastify from "fastify";

type IsAny<T> = 0 extends 1 & T ? true : false;

const app = Fastify();
void app.register(wechatErrors, { relay: "any" });
app.get("/", (request) => {
  const error: WechatError | undefined = request.wechatError;
  const known: IsAny<typeof request.wechatError> = false;
  return { code: error?.code, all: request.wechatErrors.length, known };
});
// @ts-expect-error -- no such option
void app.register(wechatErrors, { statuses: {} });
