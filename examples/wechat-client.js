// The calls to WeChat that the example apps make. Here it is fetch; any other client will do.

/** The error of an SDK that throws, like that of co-wechat-api. */
class WeChatAPIError extends Error {
  name = "WeChatAPIError";
  constructor({ errcode, errmsg }) {
    super(errmsg);
    this.code = errcode;
  }
}

/**
 * @param {{ origin: string, accessToken: () => string }} options - Where WeChat is, and whatever
 *   keeps the access token.
 */
export function wechatClient({ origin, accessToken }) {
  async function call(path, query, init) {
    const url = new URL(path, origin);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const reply = await fetch(url, init);
    return reply.json();
  }
  const post = (path, body) =>
    call(path, { access_token: accessToken() }, { method: "POST", body: JSON.stringify(body) });

  return {
    // These return what WeChat says, good or bad.
    login: (code) =>
      call("/sns/jscode2session", {
        appid: "wx0000000000000000",
        secret: "the-app-secret",
        js_code: code,
        grant_type: "authorization_code",
      }),
    sendMessage: (openid, text) =>
      post("/cgi-bin/message/template/send", {
        touser: openid,
        template_id: "ngqIpbwh8bUfcSsECmogfXcV14J0tQlEpBO27izEYtY",
        data: { text: { value: text } },
      }),
    createMenu: (menu) => post("/cgi-bin/menu/create", menu),

    // This one throws by itself, as many SDKs do.
    async upload(type, bytes) {
      const form = new FormData();
      form.set("media", new Blob([bytes]), "picture");
      const query = { access_token: accessToken(), type };
      const result = await call("/cgi-bin/media/upload", query, { method: "POST", body: form });
      if (result.errcode) throw new WeChatAPIError(result);
      return result;
    },
  };
}
