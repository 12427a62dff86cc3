import { currentWechatScope } from "@wechat-errors/express";

/**
 * A service that is handed no request: it finds out in whose work it runs.
 *
 * @returns false where the user cannot be reached now.
 */
export async function notify(openid, content) {
  const reply = await fetch(
    `https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=${process.env.TOKEN}`,
    {
      method: "POST",
      body: JSON.stringify({ touser: openid, msgtype: "text", text: { content } }),
    },
  );
  await reply.json();
  const error = currentWechatScope()?.wechatError;
  if (error?.kind === "user_unreachable") return false;
  if (error) throw error;
  return true;
}
