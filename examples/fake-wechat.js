// A small WeChat on 127.0.0.1: the endpoints that the example apps call, and the replies that
// api.weixin.qq.com gives. Like the real one it answers HTTP 200 whatever happens.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "./listen.js";

/** WeChat takes pictures of up to 10 MB; a demonstration need not send that much. */
const MAX_PICTURE_BYTES = 100_000;

// What decides about a reply is in the request: a login code, an OpenID, a token, a picture.
const LOGIN_CODES = {
  "code-good": { openid: "o-follower", session_key: "HyVFkGl5F5OQWJZZaNzBBg==" },
  "code-used": { errcode: 40163, errmsg: "code been used" },
};
const OPENIDS = {
  "o-follower": { errcode: 0, errmsg: "ok", msgid: 200228332 },
  "o-left": { errcode: 43004, errmsg: "require subscribe" },
  "o-quota": { errcode: 45009, errmsg: "reach max api daily quota limit" },
};

const ENDPOINTS = {
  "/sns/jscode2session": (query) =>
    LOGIN_CODES[query.get("js_code")] ?? { errcode: 40029, errmsg: "invalid code" },

  "/cgi-bin/message/template/send": (query, body) =>
    OPENIDS[JSON.parse(body).touser] ?? { errcode: 40003, errmsg: "invalid openid" },

  "/cgi-bin/media/upload": (query, body) => {
    if (!["image", "voice", "video", "thumb"].includes(query.get("type")))
      return { errcode: 40004, errmsg: "invalid media type" };
    if (body.length > MAX_PICTURE_BYTES) return { errcode: 40009, errmsg: "invalid image size" };
    return { type: query.get("type"), media_id: randomBytes(24).toString("base64url") };
  },

  "/cgi-bin/menu/create": (query, body) => {
    const { button } = JSON.parse(body);
    return Array.isArray(button) && button.length >= 1 && button.length <= 3
      ? { errcode: 0, errmsg: "ok" }
      : { errcode: 40016, errmsg: "invalid button size" };
  },
};

/** Starts it. `upstreams` is the option that tells `wechatErrors()` whom it stands for. */
export async function startFakeWechat() {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://127.0.0.1");
    const body = await buffer(request);
    const result = answer(pathname, searchParams, body);
    if (result.errcode) result.errmsg += ` rid: ${newRid()}`;
    response.setHeader("Content-Type", "application/json; encoding=utf-8");
    response.end(JSON.stringify(result));
  });
  const { origin, close } = await listen(server);
  return { origin, upstreams: { [new URL(origin).host]: "api.weixin.qq.com" }, close };
}

function answer(path, query, body) {
  if (query.get("access_token") === "stale")
    return { errcode: 42001, errmsg: "access_token expired" };
  const endpoint = ENDPOINTS[path];
  return endpoint ? { ...endpoint(query, body) } : { errcode: 40066, errmsg: "invalid url" };
}

/** The id that WeChat gives each request, in its form: three times eight hexadecimal digits. */
function newRid() {
  const seconds = Math.floor(Date.now() / 1000).toString(16);
  return [seconds, randomBytes(4).toString("hex"), randomBytes(4).toString("hex")].join("-");
}
