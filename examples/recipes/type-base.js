import express from "express";
import { wechatErrors } from "@wechat-errors/express";

export const app = express();
app.use(wechatErrors({ typeBase: "https://example.com/codes/" }));
