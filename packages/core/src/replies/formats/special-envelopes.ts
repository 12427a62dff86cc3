import type { HostGroup } from "../../catalog/product.js";
import { numericFailure, type Failure, type ReplyFormat } from "../reply-format.js";
import { isObject } from "../json-text.js";

type Values = Readonly<Record<string, unknown>>;

/** Some services on WeChat's hosts have an envelope of their own: which, the path says. */
interface Envelope {
  /** Paths whose replies come in it. */
  readonly path: RegExp;
  /** A whole host whose replies come in it. */
  readonly host?: string;
  readonly read: (values: Values) => Failure | undefined;
}

const ENVELOPES: readonly Envelope[] = [
  // Advertising data and the console: {"base_resp":{"ret":1,"err_msg":"…"}}, or with errcode.
  {
    path: /^\/publisher\//,
    host: "mp.weixin.qq.com",
    read: ({ base_resp }) => inner(base_resp, ["ret", "errcode"], ["err_msg", "errmsg"]),
  },
  // Operation and maintenance of mini programs, and the console again: {"ret":1,"err_msg":"…"}.
  {
    path: /^\/wxa\/operationams/,
    host: "mp.weixin.qq.com",
    read: (values) => inner(values, ["ret"], ["err_msg", "errmsg"]),
  },
  // Local express: {"resultcode":1,"resultmsg":"…"}.
  {
    path: /^\/cgi-bin\/express\//,
    read: (values) => inner(values, ["resultcode"], ["resultmsg"]),
  },
  // City services: {"err_code":1,"err_msg":"…"}.
  { path: /^\/cityservice\//, read: (values) => inner(values, ["err_code"], ["err_msg"]) },
  // Cloud development: {"baseresponse":{"errcode":1,"errmsg":"…"}}, or {"errCode":1,"errMsg":"…"}.
  {
    path: /^\/tcb\//,
    read: (values) =>
      inner(values["baseresponse"], ["errcode"], ["errmsg"]) ??
      inner(values, ["errCode"], ["errMsg"]),
  },
];

/** All of the paths above in one pattern: most replies are at none of them. */
const ANY_PATH = new RegExp(ENVELOPES.map(({ path }) => path.source).join("|"));

/** True where a reply may come in one of these envelopes. */
export function isSpecial(path: string, host: string, on: HostGroup): boolean {
  return on === "weixin" && (ANY_PATH.test(path) || !host.startsWith("api"));
}

/** The envelopes that only some services use. */
export const specialEnvelopes: ReplyFormat = {
  matches: (product) => product !== "wecom" && product !== "pay-v2" && product !== "pay-v3",
  read(body, { path, host }) {
    const values = body.members?.values;
    if (values === undefined) return undefined;
    for (const envelope of ENVELOPES) {
      const failure = isAt(envelope, path, host) ? envelope.read(values) : undefined;
      if (failure !== undefined) return failure;
    }
    return undefined;
  },
};

function isAt({ path, host }: Envelope, at: string, on: string): boolean {
  return path.test(at) || (host !== undefined && on.toLowerCase().startsWith(host));
}

/** The first code that is there, with the first words. */
function inner(
  holder: unknown,
  codes: readonly string[],
  words: readonly string[],
): Failure | undefined {
  if (!isObject(holder)) return undefined;
  const first = (keys: readonly string[]) =>
    keys.map((key) => holder[key]).find((value) => value !== undefined);
  return numericFailure(first(codes), first(words));
}
