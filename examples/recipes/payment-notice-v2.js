import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import { wechatErrors } from "@wechat-errors/express";

const answer = (code, message) =>
  `<xml><return_code>${code}</return_code><return_msg>${message}</return_msg></xml>`;

/** @param key - The merchant's API key of version 2. */
export function createApp({ key, ship }) {
  const app = express();
  app.use(wechatErrors()); // before what reads the body

  app.post("/notify", express.text({ type: "*/*", limit: "16kb" }), async (req, res) => {
    const notice = fieldsOf(req.body);
    res.type("xml");
    if (!isSigned(notice, key)) return res.status(401).send(answer("FAIL", "SIGN"));
    if (notice.result_code === "SUCCESS") await ship(notice); // calls WeChat, to tell the user
    if (req.wechatError) throw req.wechatError; // 500, and WeChat Pay sends the notice again
    res.send(answer("SUCCESS", "OK"));
  });
  return app;
}

/** The members of a notice, which are texts: `{ out_trade_no: "1", … }`. */
function fieldsOf(xml) {
  const field = /<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/gs;
  const found = [...String(xml).matchAll(field)];
  return Object.fromEntries(found.map(([, name, data, text]) => [name, data ?? text]));
}

/** Whether WeChat Pay has made it: `sign` is over all that is not empty, in the order of names. */
function isSigned({ sign = "", ...fields }, key) {
  const signed = Object.keys(fields)
    .sort()
    .filter((name) => fields[name] !== "");
  const text = [...signed.map((name) => `${name}=${fields[name]}`), `key=${key}`].join("&");
  const hash = fields.sign_type === "HMAC-SHA256" ? createHmac("sha256", key) : createHash("md5");
  const expected = Buffer.from(hash.update(text).digest("hex").toUpperCase());
  const given = Buffer.from(sign);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
