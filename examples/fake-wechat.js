// A small WeChat on 127.0.0.1: the endpoints that the example apps call. What decides about a reply
// is in the request: a login code, an OpenID, a token, a picture.
import { randomBytes } from "node:crypto";
import { startFakeWechat as startEmpty } from "@wechat-errors/testing";

/** WeChat takes pictures of up to 10 MB; a demonstration need not send that much. */
const MAX_PICTURE_BYTES = 100_000;
const MEDIA_TYPES = ["image", "voice", "video", "thumb"];

const LOGIN = "/sns/jscode2session";
const MESSAGE = "/cgi-bin/message/template/send";
const UPLOAD = "/cgi-bin/media/upload";
const MENU = "/cgi-bin/menu/create";

/** Starts it. `upstreams` is the option that tells `wechatErrors()` whom it stands for. */
export async function startFakeWechat() {
  const wechat = await startEmpty();
  // Of two lines that fit a call, the later one counts.
  wechat.on("GET", LOGIN).fail(40029);
  wechat.on("GET", `${LOGIN}?js_code=code-used`).fail(40163);
  wechat
    .on("GET", `${LOGIN}?js_code=code-good`)
    .reply({ openid: "o-follower", session_key: "HyVFkGl5F5OQWJZZaNzBBg==" });

  const to = (touser) => ({ path: MESSAGE, body: { touser } });
  wechat.on("POST", MESSAGE).fail(40003);
  wechat.on("POST", to("o-follower")).reply({ errcode: 0, errmsg: "ok", msgid: 200228332 });
  wechat.on("POST", to("o-left")).fail(43004);
  wechat.on("POST", to("o-quota")).fail(45009);

  wechat
    .on("POST", UPLOAD)
    .reply(({ query }) => ({ type: query.type, media_id: randomBytes(24).toString("base64url") }));
  wechat.on("POST", { path: UPLOAD, body: isTooLarge }).fail(40009);
  wechat.on("POST", ({ path, query }) => path === UPLOAD && !isMedia(query)).fail(40004);

  wechat.on("POST", MENU).fail(40016);
  wechat.on("POST", { path: MENU, body: isMenu }).reply();

  wechat.on("POST", ({ query }) => query.access_token === "stale").fail(42001);
  return wechat;
}

const isTooLarge = ({ length }) => length > MAX_PICTURE_BYTES;
const isMedia = ({ type }) => MEDIA_TYPES.includes(type);
const isMenu = ({ button }) => Array.isArray(button) && button.length >= 1 && button.length <= 3;
