import type { Failure, ReplyFormat } from "../reply-format.js";
import { isObject } from "../json-text.js";
import { readCode } from "./pay-v2.js";

/**
 * WeChat Pay, version 3: from status 400 up, `{"code":"PARAM_ERROR","message":"…","detail":{…}}` and
 * the header `Request-ID`. Below 400 all is well, 202 and 204 included, whatever `code` the body has.
 *
 * Source: pay.weixin.qq.com, API version 3, error codes and messages.
 */
export const payV3: ReplyFormat = {
  matches: (product) => product === "pay-v3",
  read(body, { status = 200, path, headers }) {
    const values = body.members?.values;
    if (status < 400 || values === undefined) return undefined;
    // Some services put it one level down: {"error":{"code","desc"},"trace_id":"…"}.
    const {
      code: raw,
      message,
      detail,
    } = isObject(values["error"])
      ? { ...values["error"], message: values["error"]["desc"] }
      : values;
    const code = readCode(raw);
    if (code === undefined) return undefined;
    const failure: Failure = { code, errmsg: words(message, detail), rid: requestId(headers) };
    // No certificates exist: version 3 is not set up for the merchant.
    return status === 404 && path.includes("/v3/certificates")
      ? { ...failure, kind: "configuration" }
      : failure;
  },
};

/** The message, with the field that it is about. Not the field's value: that may be anybody's name. */
function words(message: unknown, detail: unknown): string | undefined {
  const text = typeof message === "string" ? message : undefined;
  const { field, issue } = isObject(detail) ? detail : {};
  const about = [field, issue].filter((each) => typeof each === "string").join(": ");
  return about === "" ? text : `${text ?? ""} (${about})`.trim();
}

function requestId(headers: Readonly<Record<string, string | undefined>> = {}): string | undefined {
  const id = headers["request-id"];
  return id !== undefined && /^[0-9A-Fa-f-]{8,128}$/.test(id) ? id : undefined;
}
