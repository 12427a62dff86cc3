import { readReply, type Reply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { PAY, type Fixture } from "./fixture.js";
import { FAILURES } from "./fixtures.js";
import { LOOK_ALIKES } from "./look-alikes.js";

const encoder = new TextEncoder();

/** A body in each form in which it may be given: bytes, text, and what a client makes of JSON. */
function asGiven({ body, headers, host, path, method, status }: Fixture): Record<string, Reply> {
  const reply: Reply = {
    host,
    path,
    ...(method !== undefined && { method }),
    ...(status !== undefined && { status }),
    ...(headers !== undefined && { headers }),
  };
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const given = { bytes, buffer: Buffer.from(bytes), text, "text with a BOM": `\ufeff${text}` };
  const parsed = parse(text);
  return Object.fromEntries(
    Object.entries({ ...given, ...(parsed !== undefined && { parsed }) }).map(([name, each]) => [
      name,
      { ...reply, body: each },
    ]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

describe.each(FAILURES)("$form, $name, reports a failure", (fixture) => {
  test.each(Object.entries(asGiven(fixture)))("given as %s", (_, reply) => {
    expect(readReply(reply)).toMatchObject({ code: undefined, ...fixture.expected });
  });
});

describe.each(LOOK_ALIKES)("$form, $name, reports none", (fixture) => {
  test.each(Object.entries(asGiven(fixture)))("given as %s", (_, reply) => {
    expect(readReply(reply)).toBeUndefined();
  });
});

test("a reply is left as it was given", () => {
  for (const fixture of [...FAILURES, ...LOOK_ALIKES])
    for (const reply of Object.values(asGiven(fixture))) {
      const before = JSON.stringify(reply);
      readReply(reply);
      expect(JSON.stringify(reply)).toBe(before);
    }
});

describe("what the forms say beside the code", () => {
  const read = (name: string, more: Partial<Reply> = {}) => {
    const fixture = FAILURES.find((each) => each.name === name)!;
    return readReply({ ...fixture, ...more });
  };

  test("a payment that is not decided is queried, never repeated", () => {
    expect(read("undecided")).toMatchObject({ remedy: "query_outcome", retryable: false });
    const failing = { remedy: "query_outcome", retryable: false, status: 503 };
    expect(read("WeChat failing", { method: "POST" })).toMatchObject(failing);
  });

  test("a question to WeChat Pay is asked again", () => {
    const path = "/pay/orderquery";
    expect(read("WeChat failing", { path })).toMatchObject({ remedy: "retry", retryable: true });
  });

  test("the delivery company's own reason is kept with WeChat's words", () => {
    expect(read("of business express")?.errmsg).toContain("delivery 10002: quokka");
  });

  test("the field at fault is named, its value is not", () => {
    const { errmsg } = read("a field at fault")!;
    expect(errmsg).toContain("/amount/total");
    expect(errmsg).not.toContain("0.5");
  });

  test("the Request-ID of version 3 is the rid", () => {
    const headers = { "request-id": "08F1DFB0A20610B2011890D5A1A4" };
    expect(read("our signature", { headers })?.rid).toBe(headers["request-id"]);
    expect(
      read("our signature", { headers: { "request-id": "<b>no id</b>" } })?.rid,
    ).toBeUndefined();
  });

  test("a rid of its own is the rid, unless the words have one", () => {
    const own = "63b4f2b4-0bd1d1e5-2ec1d3a0";
    expect(read("with a rid of its own")?.rid).toBe(own);
    const body = { errcode: 40003, errmsg: "x rid: 5fa2c6d4-13c8d2a3-0c2f5e7b", rid: own };
    expect(read("with a rid of its own", { body })?.rid).toBe("5fa2c6d4-13c8d2a3-0c2f5e7b");
    for (const rid of ["<b>", 7, null, "oABCDEFGHIJKLMNOPQRSTUVWXYZ1"])
      expect(read("with a rid of its own", { body: { ...body, errmsg: "", rid } })?.rid).toBe(
        undefined,
      );
  });

  test("WeCom's headers give the words", () => {
    expect(read("over a page")?.errmsg).toContain("quokka");
  });

  test.each([
    [
      "err_code_des",
      { err_code: "X", err_code_des: "first", error_msg: "second", return_msg: "last" },
    ],
    ["err_code_desc", { err_code: "X", err_code_desc: "first", return_msg: "last" }],
    ["error_msg", { error_code: "X", error_msg: "first", retmsg: "second", return_msg: "last" }],
    ["retmsg", { retcode: "X", retmsg: "first", return_msg: "last" }],
    ["return_msg", { err_code: "X", return_msg: "first" }],
  ])("the words of version 2 stand in %s", (_, fields) => {
    const inner = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
    const body = `<xml><return_code>FAIL</return_code>${inner.join("")}</xml>`;
    expect(readReply({ host: PAY, path: "/pay/micropay", body })).toMatchObject({
      code: "X",
      errmsg: "first",
    });
  });

  test("the XML of version 2 is known when a client has made an object of it", () => {
    const fields = { return_code: "SUCCESS", result_code: "FAIL", err_code: "NOTENOUGH" };
    const lists = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, [value]]));
    for (const body of [fields, { xml: fields }, { xml: lists }])
      expect(readReply({ host: PAY, path: "/pay/micropay", body })?.code).toBe("NOTENOUGH");
  });
});
