// Compiled, never run: what TypeScript says to users of Express.
import type { SeenError, Warning } from "@wechat-errors/core/node";
import {
  isWechatError,
  wechatErrors,
  type Options,
  type WechatError,
} from "@wechat-errors/express";
import express, { Router } from "express";
import express4 from "express4";
import { exactly } from "./equal.js";

const app = express();
app.use(wechatErrors());
app.use(wechatErrors({ relay: "any" }));
app.use("/wechat", wechatErrors(), Router().use(wechatErrors()));
app.use(wechatErrors.handler());
app.get("/", wechatErrors(), (request, response) => {
  exactly<WechatError | undefined>()(request.wechatError);
  exactly<readonly SeenError[]>()(request.wechatErrors);
  exactly<readonly Warning[]>()(request.wechatWarnings);
  response.json({ code: request.wechatError?.code });
  // @ts-expect-error -- may be undefined
  response.json(request.wechatError.code);
  // @ts-expect-error -- read-only
  request.wechatError = undefined;
});
express4().use(wechatErrors());

export function statusOf(error: unknown): number | undefined {
  // @ts-expect-error -- unknown until it is known to be ours
  String(error.status);
  return isWechatError(error) ? error.status : undefined;
}

export const options: Options = { capture: false };
