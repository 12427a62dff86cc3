import express from "express";

export const app = express();
app.use(express.json());

app.post("/notify", async (req, res) => {
  try {
    const { token, openid, content } = req.body;
    const reply = await fetch(
      `https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=${token}`,
      {
        method: "POST",
        body: JSON.stringify({ touser: openid, msgtype: "text", text: { content } }),
      },
    );
    const body = await reply.json();
    if (body.errcode === 45015) return res.status(202).json({ queued: "sms" });
    if (body.errcode === 40003) return res.status(400).json({ message: "openid" });
    if (body.errcode === 40001 || body.errcode === 42001) {
      console.error("token", body);
      return res.status(500).json({ message: "internal" });
    }
    if (body.errcode) throw new Error(`${body.errcode} ${body.errmsg}`);
    res.json({ sent: true });
  } catch (error) {
    console.error(error);
    res.status(500).json({ message: "internal" });
  }
});
