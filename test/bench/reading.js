// Reading a reply against JSON.parse of it.
import { readReply } from "@wechat-errors/core";
import { interleaved } from "./interleaved.js";

const CALL = {
  host: "api.weixin.qq.com",
  path: "/cgi-bin/user/info?access_token=0123456789abcdef",
};
const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";

const user = (id) => ({ openid: `o${"x".repeat(27)}`, nickname: `用户${id}`, remark: "", id });
const REPLIES = {
  "fine, 300 B": { errcode: 0, errmsg: "ok", users: [user(1), user(2)], text: "x".repeat(100) },
  "fine, 20 kB": { total: 240, users: Array.from({ length: 240 }, (_, id) => user(id)) },
  "an error": { errcode: 40003, errmsg: `invalid openid, rid: ${RID}` },
};
const ROUNDS = 21;
const BYTES_A_ROUND = 4_000_000;

/** @returns {Promise<{ what: string, ratio: number, target: string }[]>} */
export async function benchReading() {
  const rows = [];
  for (const [name, reply] of Object.entries(REPLIES)) {
    const body = Buffer.from(JSON.stringify(reply));
    const received = { ...CALL, body };
    const times = Math.ceil(BYTES_A_ROUND / (body.length + 100));
    const { ours, parse } = await interleaved(
      {
        ours: () => nanoseconds(times, () => readReply(received)),
        parse: () => nanoseconds(times, () => JSON.parse(body.toString())),
      },
      ROUNDS,
    );
    const target = name === "an error" ? "≤ 2" : "≤ 0.25";
    rows.push({ what: `reading ${name} / JSON.parse`, ratio: ours / parse, target });
  }
  return rows;
}

function nanoseconds(times, work) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i++) work();
  return Number(process.hrtime.bigint() - start) / times;
}
