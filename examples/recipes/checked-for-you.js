import express from "express";
import { wechatErrors } from "@wechat-errors/express";

export const app = express();
app.use(wechatErrors()); // before all others
app.use(express.json());

app.post("/notify", async (req, res) => {
  const { token, openid, content } = req.body;
  const reply = await fetch(
    `https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=${token}`,
    {
      method: "POST",
      body: JSON.stringify({ touser: openid, msgtype: "text", text: { content } }),
    },
  );
  await reply.json();
  const error = req.wechatError;
  // What stays is what only this app can know: another way to the user.
  if (error?.kind === "user_unreachable") return res.status(202).json({ queued: "sms" });
  if (error) throw error;
  res.json({ sent: true });
});
