import express from "express";
import { wechatErrors } from "@wechat-errors/express";

export const app = express();
app.use(wechatErrors());
app.use(express.json());

app.post("/pay", async (req, res) => {
  const { xml, orderId } = req.body; // signed by your SDK
  const reply = await fetch("https://api.mch.weixin.qq.com/pay/micropay", {
    method: "POST",
    body: xml,
  });
  await reply.text();
  const error = req.wechatError;
  // Money may have moved: ask what became of it, never pay again.
  if (error?.remedy === "query_outcome")
    return res.status(202).json({ orderId, queryAfterSeconds: error.queryAfterSeconds });
  if (error) throw error;
  res.json({ orderId, paid: true });
});
