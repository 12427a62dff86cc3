import { observeWechat } from "@wechat-errors/express";

/** What a queue or a timer calls: a job has no request, so it gets a scope of its own. */
export function sendGreeting(openid) {
  return observeWechat(
    async (scope) => {
      const reply = await fetch(
        `https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=${process.env.TOKEN}`,
        { method: "POST", body: JSON.stringify({ touser: openid, msgtype: "text" }) },
      );
      await reply.json();
      const error = scope.wechatError;
      if (error === undefined) return "done";
      if (error.retryable) return { retryInSeconds: error.retryAfterSeconds ?? 60 };
      if (error.status < 500) return "skipped"; // this user, not the job
      throw error; // the queue keeps it until somebody has looked
    },
    { fields: () => ({ job: "greeting" }) },
  );
}
