import { readReply, readWarnings, type Reply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { API, json, PAY, WECOM } from "./fixture.js";

describe("a list of what was left out", () => {
  const fine = { errcode: 0, errmsg: "ok" };
  /** The same from text, from text with spaces, from bytes and from an object. */
  const fields = (reply: Reply) => {
    const parsed = JSON.parse(reply.body as string) as object;
    const bodies = [
      JSON.stringify(parsed, undefined, 2),
      Buffer.from(reply.body as string),
      parsed,
    ];
    const [first, ...others] = [reply.body, ...bodies].map((body) => {
      expect(readReply({ ...reply, body })).toBeUndefined();
      return readWarnings({ ...reply, body }).map(({ field, count }) => [field, count]);
    });
    for (const other of others) expect(other).toEqual(first);
    return first;
  };

  test.each([
    [
      WECOM,
      "/cgi-bin/externalcontact/message/send",
      { invalid_external_user: ["e"], invalid_party: ["3"] },
      [
        ["invalid_external_user", 1],
        ["invalid_party", 1],
      ],
    ],
    [
      WECOM,
      "/cgi-bin/batch/userid_to_openuserid",
      { open_userid_list: [{ userid: "a" }], invalid_userid_list: ["b"] },
      [["invalid_userid_list", 1]],
    ],
    [
      WECOM,
      "/cgi-bin/report/grid/add",
      { grid_id: "g", invalid_userids: ["b"] },
      [["invalid_userids", 1]],
    ],
    [WECOM, "/cgi-bin/tag/addtagusers", { invalidlist: "u1|u2" }, [["invalidlist", 2]]],
    [
      WECOM,
      "/cgi-bin/tag/addtagusers",
      { invalidlist: "u1|u2", invalidparty: [2, 4] },
      [
        ["invalidlist", 2],
        ["invalidparty", 2],
      ],
    ],
    [
      WECOM,
      "/cgi-bin/message/send",
      { invaliduser: { here: "", there: "a|b" } },
      [["invaliduser", 2]],
    ],
    [WECOM, "/cgi-bin/meeting/update", { excess_users: ["c", "d"] }, [["excess_users", 2]]],
    [
      API,
      "/channels/ec/logistics/ewaybill/biz/order/batchprint",
      { print_infos: [], fail_ewaybill_order_id: ["1", "2"] },
      [["fail_ewaybill_order_id", 2]],
    ],
    [
      API,
      "/componenttcb/batchcreatecsversion",
      { success_list: [], fail_list: [{ env: "t", errormsg: "x" }] },
      [["fail_list", 1]],
    ],
    [API, "/wxa/x", { err_list: [{ id: 1 }] }, [["err_list", 1]]],
    [API, "/wxa/x", { error_list: [1, 2, 3] }, [["error_list", 3]]],
    [API, "/wxa/x", { errorList: [1] }, [["errorList", 1]]],
    [API, "/wxa/x", { failed_ids: [1] }, [["failed_ids", 1]]],
    [API, "/wxa/x", { data: { fail_list: ["a"], total: 1 } }, [["data.fail_list", 1]]],
    [
      API,
      "/wxa/x",
      { result: { invalid_list: ["a"], error_list: ["b"] } },
      [
        ["result.invalid_list", 1],
        ["result.error_list", 1],
      ],
    ],
    [API, "/wxa/x", { failed: { users: ["a"], tags: ["b", "c"] } }, [["failed", 3]]],
    [API, "/wxa/x", { failed: { users: [], tags: ["b"] } }, [["failed", 1]]],
    [API, "/wxa/x", { data: { failed: { users: [], tags: ["b"] } } }, [["data.failed", 1]]],
    // Behind more arrays than are looked at one by one.
    [
      API,
      "/wxa/x",
      { items: Array.from({ length: 99 }, (_, id) => ({ id, tags: [id] })), fail_list: ["a"] },
      [["fail_list", 1]],
    ],
    // A key may be an id, of anybody.
    [API, "/wxa/x", { zhangsan: { fail_list: ["a"] } }, [[".fail_list", 1]]],
  ] as const)("%s%s %j", (host, path, body, expected) => {
    expect(fields(json(host, path, { ...fine, ...body }))).toEqual(expected);
  });

  test("of Pay's version 3, in a reply that is fine", () => {
    const path = "/v3/marketing/busifavor/stocks/98065001/couponcodes";
    const body = { stock_id: "1", fail_count: 1, fail_codes: [{ coupon_code: "B", code: "X" }] };
    expect(fields(json(PAY, path, body))).toEqual([["fail_codes", 1]]);
    expect(fields(json(PAY, `/hk${path}`, body))).toEqual([["fail_codes", 1]]);
  });

  test.each([
    { fail_list: [], invalid_userid_list: [], err_list: [], excess_users: [] },
    { fail_list: null, invaliduser: null, error_list: "", invalidlist: " | " },
    { fail_reason: null, fail_num: 0, failed: false, invalid: false },
    { fail_reason: "no balance", fail_count: 3, failed: true, invalid: true, err_msg: "x" },
    { failmsg: "a|b", fail_user_name: "zhangsan|lisi", invalid_reason: "x|y" },
    { fail_info: { code: 0, msg: "ok" }, excess: 12, excess_fee: "3" },
    { user_list: ["a"], success_list: ["b"], list: [{ errcode: 0 }], terror_list: ["c"] },
    { text: "fail_list invalid_userid_list err_list excess_users", valid: true },
    { data: { fail_reason: "x", list: [], invalid: 1 }, info: { fail_list: [] } },
    { data: { more: { fail_list: ["two levels down"] } } },
    { data: '{"fail_list":["a text"]}' },
    { failed: { users: [], tags: [] }, list: [["fail_list", ["a"]]], tags: ["fail_list"] },
    { failed: { total: 2, users: ["counts are of another form"] } },
    {
      items: [
        { id: 1, fail_list: ["of an item"] },
        { id: 2, tags: ["x"] },
      ],
    },
  ])("nothing is told of %j", (body) => {
    for (const [host, path] of [
      [WECOM, "/cgi-bin/x/y"],
      [API, "/channels/ec/x/y"],
      [PAY, "/v3/x/y"],
    ] as const)
      expect(fields(json(host, path, { ...fine, ...body }))).toEqual([]);
  });

  test("is named in no log where its name may be somebody's", () => {
    for (const id of ["oAbCdEfGhIjKlMnOpQrStUvWxYzA", "zhangsan", "wmABCDEFGH"]) {
      const body = { ...fine, [id]: [{ errcode: 1 }], data: { [id]: ["x"] } };
      expect(JSON.stringify(readWarnings(json(WECOM, "/cgi-bin/x/y", body)))).not.toContain(id);
    }
  });
});
