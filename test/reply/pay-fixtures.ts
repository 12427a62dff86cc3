import { on, PAY, SAID, xml, type Fixture } from "./fixture.js";

const v2 = on("result_code", PAY);
const v2call = on("return_code", PAY);
const v2other = on("error_code", PAY);
const sandbox = on("retcode", PAY);
const v3 = on("code of version 3", PAY);
const v3nested = on("error of version 3", PAY);
const failed = (fields: Readonly<Record<string, string>>) =>
  xml({ return_code: "SUCCESS", return_msg: "OK", result_code: "FAIL", ...fields });
const page = `<html><head><title>${SAID}</title></head></html>`;
const trouble = { code: "PARAM_ERROR", message: SAID };

/** Replies of WeChat Pay that report a failure. */
export const PAY_FAILURES: readonly Fixture[] = [
  v2("no balance", "/pay/micropay", failed({ err_code: "NOTENOUGH", err_code_des: SAID }), {
    code: "NOTENOUGH",
    kind: "payment_declined",
  }),
  v2("undecided", "/pay/micropay", failed({ err_code: "USERPAYING", err_code_des: SAID }), {
    code: "USERPAYING",
    kind: "outcome_pending",
  }),
  v2(
    "WeChat failing",
    "/pay/unifiedorder",
    failed({ err_code: "SYSTEMERROR", err_code_des: SAID }),
    { code: "SYSTEMERROR", kind: "unavailable" },
  ),
  v2(
    "in another order, without CDATA, behind a declaration",
    "/pay/orderquery",
    `<?xml version="1.0" encoding="UTF-8"?>\n<xml>\n  <err_code_des>${SAID}</err_code_des>\n  <err_code>ORDERNOTEXIST</err_code>\n  <result_code>FAIL</result_code>\n  <return_code>SUCCESS</return_code>\n</xml>`,
    { code: "ORDERNOTEXIST", kind: "not_found" },
  ),
  v2(
    "a payout",
    "/mmpaymkttransfers/promotion/transfers",
    failed({ err_code: "SIGN_ERROR", err_code_des: SAID }),
    { code: "SIGN_ERROR", kind: "credential" },
  ),
  v2call("not understood", "/pay/unifiedorder", xml({ return_code: "FAIL", return_msg: SAID }), {
    kind: "malformed_request",
  }),
  v2call(
    "that is the code itself",
    "/pay/micropay",
    xml({ return_code: "SYSTEMERROR", return_msg: SAID }),
    { code: "SYSTEMERROR", kind: "outcome_pending" },
  ),
  v2call(
    "that is another code itself",
    "/pay/unifiedorder",
    xml({ return_code: "PARAM_ERROR", return_msg: SAID }),
    { code: "PARAM_ERROR", kind: "malformed_request" },
  ),
  v2call(
    "before a code that says more",
    "/pay/micropay",
    xml({ return_code: "SYSTEMERROR", err_code: "NOTENOUGH", err_code_des: SAID }),
    { code: "NOTENOUGH", kind: "payment_declined" },
  ),
  on("return_msg", PAY)(
    "WeChat failing while money moves",
    "/pay/micropay",
    xml({ return_code: "FAIL", return_msg: "系统错误，请稍后再试" }),
    { kind: "outcome_pending" },
  ),
  on("return_msg", PAY)(
    "our key",
    "/pay/unifiedorder",
    xml({ return_code: "FAIL", return_msg: "SIGN_ERR" }),
    { kind: "credential" },
  ),
  on("return_msg", PAY)(
    "our certificate",
    "/secapi/pay/refund",
    xml({ return_code: "FAIL", return_msg: "CERT_ERR" }),
    { kind: "credential" },
  ),
  on("return_msg", PAY)(
    "no bill",
    "/pay/downloadbill",
    xml({ return_code: "FAIL", return_msg: "No Bill Exist" }),
    { kind: "not_found" },
  ),
  v2other(
    "of bills",
    "/pay/downloadbill",
    xml({ return_code: "FAIL", return_msg: SAID, error_code: "20002" }),
    { code: 20002, kind: "not_found" },
  ),
  v2other(
    "without return_msg",
    "/secapi/pay/profitsharingreturn",
    xml({ return_code: "FAIL", error_code: "PARAM_ERROR", error_msg: SAID }),
    { code: "PARAM_ERROR", kind: "malformed_request" },
  ),
  v2other(
    "without return_code",
    "/secapi/pay/profitsharingreturn",
    xml({ error_code: "PARAM_ERROR", error_msg: SAID }),
    { code: "PARAM_ERROR", kind: "malformed_request" },
  ),
  sandbox("of the sandbox", "/sandboxnew/pay/getsignkey", xml({ retcode: "1", retmsg: SAID }), {
    code: 1,
  }),
  v3(
    "a field at fault",
    "/v3/pay/transactions/jsapi",
    { ...trouble, detail: { field: "/amount/total", value: 0.5, issue: SAID, location: null } },
    { code: "PARAM_ERROR", kind: "malformed_request" },
    { method: "POST", status: 400 },
  ),
  v3(
    "our signature",
    "/v3/pay/transactions/jsapi",
    { code: "SIGN_ERROR", message: SAID },
    { code: "SIGN_ERROR", kind: "credential" },
    { method: "POST", status: 401 },
  ),
  v3(
    "no certificates",
    "/v3/certificates",
    { code: "RESOURCE_NOT_EXISTS", message: SAID },
    { code: "RESOURCE_NOT_EXISTS", kind: "configuration" },
    { method: "GET", status: 404 },
  ),
  v3(
    "in Hong Kong",
    "/hk/v3/transactions/jsapi",
    { code: "PARAM_ERROR", message: SAID },
    { code: "PARAM_ERROR", kind: "malformed_request" },
    { method: "POST", status: 400 },
  ),
  v3nested(
    "of business payment",
    "/v3/mse-pay/transactions",
    { error: { code: "PARAM_ERROR", desc: SAID, detail: {} }, trace_id: "0A1B2C3D" },
    { code: "PARAM_ERROR", kind: "malformed_request" },
    { status: 400 },
  ),
  on("certificate page", PAY)(
    "of refunds",
    "/secapi/pay/refund",
    page,
    { kind: "credential" },
    { status: 400 },
  ),
  on("empty body", PAY)("of an order", "/pay/unifiedorder", "", { kind: "bad_reply" }),
  on("empty body", PAY)(
    "of version 3 failing",
    "/v3/certificates",
    "",
    { kind: "unavailable" },
    { status: 503 },
  ),
];
