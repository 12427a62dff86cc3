/** Looks at errors of clients and SDKs, of which nothing is certain: each look may fail. */

/** A property of anything, where reading it may itself throw. */
export function property(value: unknown, key: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

// No TcbError: its codes are Tencent Cloud's, and HTTP statuses.
const SDK_NAME = /^(?:WeChatAPI|WxAPI|WeixinAPI|CloudSDKError)/;

/** The name by which an SDK of WeChat's marks its errors: `WeChatAPIError`. */
export function sdkNameOf(thrown: object): string | undefined {
  // CloudSDKError leaves `name` at "Error"; its class has the name.
  return [property(thrown, "name"), property(property(thrown, "constructor"), "name")].find(
    (name): name is string => typeof name === "string" && SDK_NAME.test(name),
  );
}

/** WeChat's code on the error of an SDK: `WeChatAPIError` and `CloudSDKError` carry it as a number. */
export function codeOf(thrown: object): number | undefined {
  const name = sdkNameOf(thrown);
  if (name === undefined) return undefined;
  const code = ["errcode", "errCode", "code"]
    .map((key) => Number(property(thrown, key) ?? NaN))
    .find((each) => Number.isSafeInteger(each) && each !== 0);
  return name === "CloudSDKError" && code === -1 && !namesApi(thrown) ? undefined : code;
}

/** wx-server-sdk also uses -1 for its own failures; only WeChat's come with the API's name. */
function namesApi(thrown: object): boolean {
  return String(property(thrown, "errMsg")).includes(":fail ");
}

const MAX_MESSAGE_CHARS = 64 * 1024;

/**
 * Bodies that may be WeChat's reply: on the response of an HTTP client's error (axios, got,
 * superagent), on undici's, and as JSON text in an SDK's message.
 */
export function repliesOn(thrown: object): readonly unknown[] {
  const response = property(thrown, "response");
  const bodies = ["data", "body", "text", "rawBody"].map((key) => property(response, key));
  bodies.push(property(thrown, "body"), jsonInMessage(thrown));
  return bodies.filter((body) => body !== undefined && body !== null && body !== "");
}

/** `Failed to get access_token: {"errcode":…}` → the JSON. */
export function jsonInMessage(thrown: object): string | undefined {
  const message = property(thrown, "message");
  if (typeof message !== "string" || message.length > MAX_MESSAGE_CHARS) return undefined;
  const start = message.indexOf("{");
  return start === -1 ? undefined : message.slice(start, message.lastIndexOf("}") + 1);
}

const FAILED = " failed.";

/** httpx: `ReadTimeout(3000). GET https://… failed.` */
function urlIn(message: string): string | undefined {
  if (!message.endsWith(FAILED)) return undefined;
  const words = message.slice(0, -FAILED.length);
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return /^https?:\/\//.test(last) ? last : undefined;
}

/** The URL that an HTTP client's error says was called. */
export function calledUrl(thrown: object): URL | undefined {
  const config = property(thrown, "config");
  const options = property(thrown, "options");
  const response = property(thrown, "response");
  const message = property(thrown, "message");
  const url = [
    property(config, "url"),
    property(options, "url"),
    property(property(response, "request"), "url"),
    property(response, "url"),
    property(thrown, "url"),
    // urllib 2
    property(property(property(thrown, "res"), "requestUrls"), "0"),
    typeof message === "string" ? urlIn(message) : undefined,
  ].find((each) => typeof each === "string" || each instanceof URL);
  const base = property(config, "baseURL");
  return url === undefined ? undefined : parse(String(url), base);
}

function parse(url: string, base: unknown): URL | undefined {
  if (URL.canParse(url)) return new URL(url);
  if (typeof base !== "string") return undefined;
  // As axios joins them: "/v3" and "pay" make "/v3/pay".
  const joined = `${base.replace(/\/+$/, "")}/${url.replace(/^\/+/, "")}`;
  return URL.canParse(joined) ? new URL(joined) : undefined;
}
