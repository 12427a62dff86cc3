import express from "express";
import { wechatErrors } from "@wechat-errors/express";

/** @param verify - Your SDK's check of the signature, and its decryption: `(headers, body) => order`. */
export function createApp({ verify, ship }) {
  const app = express();
  app.use(wechatErrors()); // before what reads the body

  app.post("/notify", express.text({ type: "*/*" }), async (req, res) => {
    const order = verify(req.headers, req.body);
    await ship(order); // calls WeChat, to tell the user
    if (req.wechatError) throw req.wechatError; // 500, and WeChat Pay sends the notice again
    res.status(204).end();
  });
  return app;
}
