import { readReply, readWarnings, type Reply } from "@wechat-errors/core";
import { explainError } from "../explanation.js";
import type { Place } from "../explanation.js";
import { barePath, productAt, type Location } from "../location.js";
import type { Finding } from "./finding.js";
import { findInside, type JsonObject } from "./json.js";
import { isFile, type RawReply } from "./raw-reply.js";
import {
  findReplySource,
  hasPayV3Headers,
  isKnownPayV3Error,
  objectOf,
  statusOf,
  type ReplySource,
} from "./reply-source.js";

/** Members by which replies of WeChat's are known, whoever sends the like. */
const MEMBERS: readonly string[] = [
  ...["errcode", "errmsg", "errCode", "base_resp", "baseresponse", "resultcode"],
  ...["access_token", "session_key", "component_access_token", "pre_auth_code", "ip_list"],
  ...["authorizer_access_token", "authorization_info", "prepay_id", "code_url", "mweb_url"],
];

/** Reads a reply of WeChat's: whether it reports a failure, or leaves something undone. */
export function readWechatReply(raw: RawReply, where: Location): Finding {
  const source = findReplySource(where, raw);
  const reply = toReply(raw, source, statusOf(where, raw));
  const place: Place = { product: productAt(source)!, path: barePath(where) };
  const error = readReply(reply);
  if (error === undefined)
    return { type: "success", warnings: readWarnings(reply), isFile: isFile(raw), place, source };
  const product = error.product;
  return {
    type: "fault",
    error,
    explanation: { ...explainError(error), places: [{ ...place, product }] },
    place: { ...place, product },
    source,
    isEmpty: raw.body.length === 0,
  };
}

/** True for what can be nobody's reply but WeChat's, as far as can be seen. */
export function looksLikeWechat(raw: RawReply): boolean {
  const object = objectOf(raw);
  if (raw.headers?.["error-code"] !== undefined || hasPayV3Headers(raw)) return true;
  return object !== undefined && (hasMember(object) || isKnownPayV3Error(raw));
}

/** What a reply says of a failure; the rest may be anything, and of any size. */
const SAYING = ["errcode", "errmsg", "errCode", "errMsg", "rid", "code", "message"];

/** A failure within something else: an envelope of the app's own, an error of a client. */
export function findInnerFailure(value: JsonObject): RawReply | undefined {
  return findInside(value, (object) => {
    const said = SAYING.map((name) => [name, object[name]] as const).filter(([, each]) =>
      ["string", "number"].includes(typeof each),
    );
    if (said.length === 0) return undefined;
    const code = [object["errcode"], object["errCode"]].find(
      (each) => typeof each === "string" || typeof each === "number",
    );
    const raw = { body: Buffer.from(JSON.stringify(Object.fromEntries(said))) };
    if (code === undefined) return isKnownPayV3Error(raw) ? raw : undefined;
    const number = code === "" ? 0 : Number(code);
    return Number.isSafeInteger(number) && number !== 0 ? raw : undefined;
  });
}

function hasMember(object: JsonObject): boolean {
  return MEMBERS.some((name) => Object.hasOwn(object, name)) || isConsole(object);
}

/** `{"ret":-1,"err_msg":"…"}` of mp.weixin.qq.com's pages. */
function isConsole({ ret, err_msg: words }: JsonObject): boolean {
  return Number.isSafeInteger(ret) && typeof words === "string";
}

function toReply(
  { headers, body }: RawReply,
  { host, path }: ReplySource,
  status: number | undefined,
): Reply {
  return {
    host,
    path,
    body,
    ...(status !== undefined && { status }),
    ...(headers !== undefined && { headers }),
  };
}
