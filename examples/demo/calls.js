/**
 * The calls of the demonstration: what a client sends to the example apps, and what it should get.
 * `token` is the access token that the app has at that moment; `outcome` is what the log should say
 * became of the error.
 */
export const CALLS = [
  {
    what: "A visitor signs in",
    path: "/api/login",
    json: { code: "code-good" },
    status: 200,
  },
  {
    what: "… with a code that was used before",
    path: "/api/login",
    json: { code: "code-used" },
    status: 400,
    outcome: "thrown",
  },
  {
    what: "… with a wrong code, and reads Chinese",
    path: "/api/login",
    json: { code: "code-bad" },
    headers: { "Accept-Language": "zh-CN,zh;q=0.9" },
    status: 400,
    outcome: "thrown",
  },
  {
    what: "A message to nobody",
    path: "/api/notify",
    json: { openid: "o-nobody", text: "Your parcel is there" },
    status: 400,
    outcome: "thrown",
  },
  {
    what: "… to one who no longer follows: the app sends mail instead",
    path: "/api/notify",
    json: { openid: "o-left", text: "Your parcel is there" },
    status: 202,
    outcome: "handled",
  },
  {
    what: "… when the account's quota for the day is used up",
    path: "/api/notify",
    json: { openid: "o-quota", text: "Your parcel is there" },
    status: 503,
    outcome: "thrown",
  },
  {
    what: "… when our own access token has expired",
    path: "/api/notify",
    json: { openid: "o-follower", text: "Your parcel is there" },
    token: "stale",
    status: 500,
    outcome: "thrown",
  },
  {
    what: "A picture that is too large: the SDK throws",
    path: "/api/picture",
    file: { type: "image/png", bytes: 200_000 },
    status: 413,
    outcome: "thrown",
  },
  {
    what: "… of a type that WeChat does not take",
    path: "/api/picture",
    file: { type: "application/pdf", bytes: 2_000 },
    status: 415,
    outcome: "thrown",
  },
  {
    what: "A menu without buttons: the app relays WeChat's reply",
    path: "/api/menu",
    json: { button: [] },
    status: 400,
    outcome: "relayed",
  },
];
