import { STATUS_CODES } from "node:http";
import { problem, readReply } from "@wechat-errors/core";

const BODY = '{"errcode":40163,"errmsg":"code been used"}';

/** What the home page shows: a reply of WeChat's, and the response that core makes of it. */
export default {
  load() {
    const error = readReply({
      host: "api.weixin.qq.com",
      path: "/sns/jscode2session",
      body: BODY,
    });
    const after = (language) => {
      const { status, headers, body } = problem(error, { language });
      return {
        status: `${status} ${STATUS_CODES[status]}`,
        type: headers["Content-Type"],
        body: JSON.stringify(body, undefined, 2),
      };
    };
    return { before: BODY.replace(",", ",\n "), zh: after("zh"), en: after("en") };
  },
};
