// The index cannot be loaded: it needs a file that node-socialite has no more since 1.5.
import MiniApp from "node-easywechat/dist/MiniApp/Application.js";
import CacheInterface from "node-easywechat/dist/Core/Contracts/CacheInterface.js";
import {
  APPID,
  json,
  lose,
  SECRETS,
  type Line,
  type Recovery,
  type Scenario,
} from "../scenario.js";

/** Holds one access token or none, and takes no other: the SDK's own cache is a file. */
class Tokens extends CacheInterface {
  constructor(private readonly token?: string) {
    super();
  }

  override get = () => Promise.resolve(this.token);
  override has = () => Promise.resolve(this.token !== undefined);
  override set = () => Promise.resolve(true);
  override delete = () => Promise.resolve(true);
}

function miniApp({ origin, timeoutMs }: Line, tokens: Tokens, http: object = {}) {
  const app = new MiniApp({
    app_id: APPID,
    secret: SECRETS.secret,
    http: { baseURL: origin, proxy: false, timeout: timeoutMs ?? 0, ...http },
  });
  return app.setCache(tokens);
}

const withToken = new Tokens(SECRETS.token);
const withoutToken = new Tokens();

interface Returned {
  toObject(): unknown;
}

const sdk = { sdk: "node-easywechat", http: "axios", host: "api.weixin.qq.com" } as const;
const fails = { lost: "unavailable", late: "timeout" } as const;

export const easywechatScenarios: readonly Scenario[] = [
  {
    ...sdk,
    ...fails,
    call: "utils.codeToSession(code)",
    connect(line) {
      const app = miniApp(line, withoutToken);
      return () => app.getUtils().codeToSession(SECRETS.jsCode);
    },
    refuse: json({ errcode: 40029, errmsg: "invalid code" }),
    code: 40029,
    status: 400,
    kind: "invalid_code",
    accept: json({ openid: SECRETS.openid, session_key: "KEY" }),
    alone: "same",
    // What is thrown is a TypeError: easywechat reads a property of the reply that it could not parse.
    page: "untouched",
  },
  {
    ...sdk,
    ...fails,
    call: "accessToken.getToken()",
    connect(line) {
      const app = miniApp(line, withoutToken);
      return () => app.getAccessToken().getToken();
    },
    refuse: json({ errcode: 40125, errmsg: "invalid appsecret" }),
    code: 40125,
    status: 500,
    kind: "credential",
    accept: json({ access_token: SECRETS.token, expires_in: 7200 }),
    alone: "same",
    page: "untouched",
  },
  {
    ...sdk,
    ...fails,
    call: "client.postJson(path, data)",
    connect(line) {
      const client = miniApp(line, withToken).getClient();
      return () => client.postJson("/cgi-bin/message/custom/send", { touser: SECRETS.openid });
    },
    refuse: json({ errcode: 40003, errmsg: "invalid openid" }),
    code: 40003,
    status: 400,
    kind: "invalid_input",
    accept: json({ errcode: 0, errmsg: "ok" }),
    replyIn: (returned) => (returned as Returned).toObject(),
    alone: "untouched",
    page: "unavailable",
  },
];

export const easywechatRecoveries: readonly Recovery[] = [
  {
    ...sdk,
    call: "client.get(path), with the option http.retry",
    failure: "a lost connection",
    connect(line) {
      const client = miniApp(line, withToken, { retry: { retries: 1 } }).getClient();
      return () => client.get("/cgi-bin/user/info", { params: { openid: SECRETS.openid } });
    },
    replies: [lose, json({ subscribe: 1, openid: SECRETS.openid })],
  },
];
