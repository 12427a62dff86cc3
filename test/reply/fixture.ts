import type { Code, Kind, Reply } from "@wechat-errors/core";

/** A reply as WeChat sends it, and what is to be made of it. */
export interface Fixture {
  /** As in the table of REPLIES.md. */
  readonly form: string;
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly method?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** `undefined` for a reply that reports no failure. */
  readonly expected: Expected | undefined;
}

export interface Expected {
  readonly code?: Code;
  /** Left out where the catalog has yet to learn the code. */
  readonly kind?: Kind;
}

/** What WeChat says in every envelope here: no response of ours may hold any of it. */
export const WORDS = ["quokka", "zanzibar", "203.0.113.77"] as const;
export const SAID = WORDS.join(" ");

export const API = "api.weixin.qq.com";
export const MP = "mp.weixin.qq.com";
export const WECOM = "qyapi.weixin.qq.com";
export const PAY = "api.mch.weixin.qq.com";

type Rest = Partial<Pick<Fixture, "method" | "status" | "headers">>;

/** Fixtures of one form on one host. */
export function on(form: string, host: string) {
  return (
    name: string,
    path: string,
    body: object | string,
    expected: Expected,
    rest: Rest = {},
  ): Fixture => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return { form, name, host, path, body: text, expected, ...rest };
  };
}

/** The fields of an XML envelope, in CDATA. */
export const xml = (fields: Readonly<Record<string, string>>): string => {
  const inner = Object.entries(fields).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  );
  return `<xml>${inner.join("\n")}</xml>`;
};

/** A reply in JSON, to a POST. */
export const json = (host: string, path: string, body: object, status = 200): Reply => ({
  host,
  path,
  method: "POST",
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(body),
});

/** Version 2 of WeChat Pay, where it says that it failed and sends no code. */
export const said = (path: string, return_msg: string, host = PAY): Reply => ({
  host,
  path,
  method: "POST",
  status: 200,
  headers: { "content-type": "text/plain" },
  body: xml({ return_code: "FAIL", return_msg }),
});
