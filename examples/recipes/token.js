import { assertReply, readReply } from "@wechat-errors/core";

const HOST = "api.weixin.qq.com";

/** Calls WeChat's API with an access token that all requests of the process share. */
export function createWechat({ appid, secret }) {
  let token;
  let expiresAt = 0;
  let refresh;

  /** However many requests wait for a token, it is fetched once. */
  function getToken() {
    if (Date.now() < expiresAt) return token;
    refresh ??= fetchToken().finally(() => (refresh = undefined));
    return refresh;
  }

  async function fetchToken() {
    const path = "/cgi-bin/stable_token";
    const body = await post(path, { grant_type: "client_credential", appid, secret });
    // Thrown to every request that waits, so each of them answers for it.
    assertReply({ host: HOST, path, body });
    token = body.access_token;
    expiresAt = Date.now() + (body.expires_in - 300) * 1000;
    return token;
  }

  async function attempt(path, data) {
    const used = await getToken();
    const body = await post(`${path}?access_token=${used}`, data);
    const error = readReply({ host: HOST, path, body });
    // Not where another request has renewed it in the meantime.
    if (error?.kind === "credential" && used === token) expiresAt = 0;
    return { body, error };
  }

  return {
    /** @throws WechatError what WeChat reports; a refused token is replaced once. */
    async call(path, data) {
      const first = await attempt(path, data);
      const last = first.error?.kind === "credential" ? await attempt(path, data) : first;
      if (last.error) throw last.error;
      return last.body;
    },
  };
}

async function post(path, data) {
  const reply = await fetch(`https://${HOST}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(data),
  });
  return reply.json();
}
