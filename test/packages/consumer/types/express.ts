import { observeWechat, readReply, wechatErrors } from "@wechat-errors/express";
import type { Kind, LogRecord, Options, Problem, WechatError } from "@wechat-errors/express";
import express = require("express");

type IsAny<T> = 0 extends 1 & T ? true : false;

const options: Options = { status: { rate_limited: 503 }, language: "zh" };
const app = express();
app.use(wechatErrors(options));
app.use(wechatErrors.handler());
app.get("/", (request, response) => {
  const error: WechatError | undefined = request.wechatError;
  const known: IsAny<typeof request.wechatError> = false;
  response.json({ code: error?.code, all: request.wechatErrors.length, known });
});
export const kind: Kind | undefined = readReply({ host: "", path: "", body: "" })?.kind;
export const work: Promise<void> = observeWechat(() => undefined);
export type Known = [IsAny<LogRecord>, IsAny<Problem>] extends [false, false] ? true : never;
export const known: Known = true;
// @ts-expect-error -- no such option
wechatErrors({ statuses: {} });
