import type { HostGroup } from "../../catalog/product.js";
import { numericFailure, type Failure, type ReplyFormat } from "../reply-format.js";
import { isObject } from "../json-text.js";

type Values = Readonly<Record<string, unknown>>;

/** Some services on WeChat's hosts have an envelope of their own: which, the path says. */
interface Envelope {
  /** Paths whose replies come in it. */
  readonly path: RegExp;
  /** A whole host whose replies come in it. */
  readonly host?: RegExp;
  readonly read: (values: Values) => Failure | undefined;
}

/** The console, where people manage their account. */
const CONSOLE = /^mp\.weixin\.qq\.com\b/i;
/** A service of its own, whose numbers are in no table. */
const CHATBOT = /^(?:chatbot|openai)\.weixin\.qq\.com\b/i;
const NOWHERE = /(?!)/;

const ENVELOPES: readonly Envelope[] = [
  // Advertising data, devices, statistics, the console: {"base_resp":{"ret":1,"err_msg":"…"}}, or
  // with errcode.
  {
    path: /^\/(?:publisher|device|wedata)\//,
    host: CONSOLE,
    read: ({ base_resp }) => inner(base_resp, ["ret", "errcode"], ["err_msg", "errmsg"]),
  },
  // Operation and maintenance of mini programs, and the console again: {"ret":1,"err_msg":"…"}.
  {
    path: /^\/wxa\/operationams/,
    host: CONSOLE,
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

const [E, G] = [0x65, 0x67];

/** True where a reply may come in one of these envelopes. */
export function isSpecial(path: string, host: string, on: HostGroup): boolean {
  if (on !== "weixin") return false;
  // Nearly all calls are to /cgi-bin/, and only /cgi-bin/express/ is one of these.
  const isUsual = path.charCodeAt(2) === G && path.charCodeAt(9) !== E;
  return (!isUsual && ANY_PATH.test(path)) || isConsole(host);
}

function isConsole(host: string): boolean {
  // No other host of WeChat's begins like it, in either case.
  return (host.charCodeAt(0) | 0x20) === 0x6d && CONSOLE.test(host);
}

/** The envelopes that only some services use. */
export const specialEnvelopes: ReplyFormat = {
  matches: (product) => product !== "wecom" && product !== "pay-v2" && product !== "pay-v3",
  read(body, { path, host }) {
    const values = body.members?.values;
    if (values === undefined) return undefined;
    for (const envelope of ENVELOPES) {
      const failure = isAt(envelope, path, host) ? envelope.read(values) : undefined;
      if (failure !== undefined) return CONSOLE.test(host) ? ofConsole(failure, values) : failure;
    }
    return undefined;
  },
};

/** What the console says in `ret` is a number of its own; an `errcode` there is the API's. */
function ofConsole(failure: Failure, { base_resp, ret }: Values): Failure {
  const number = isObject(base_resp) ? base_resp["ret"] : undefined;
  const isOwn = [number, ret].some((each) => numericFailure(each, "")?.code === failure.code);
  return isOwn && failure.code !== undefined ? { ...failure, product: "mp-console" } : failure;
}

/** `{"errcode":1003,"errmsg":"…"}` of a host whose numbers none of the catalogs lists. */
export const ownNumbers: ReplyFormat = {
  matches: (_product, _path, host) => CHATBOT.test(host),
  read(body) {
    const { errcode, errmsg, rid } = body.members?.values ?? {};
    const failure = numericFailure(errcode, errmsg, rid);
    return failure && { kind: "unknown_code", ...failure };
  },
};

function isAt({ path, host = NOWHERE }: Envelope, at: string, on: string): boolean {
  return path.test(at) || host.test(on);
}

/** The first code that says that something failed, with the first words. */
function inner(
  holder: unknown,
  codes: readonly string[],
  words: readonly string[],
): Failure | undefined {
  if (!isObject(holder)) return undefined;
  const text = words.map((key) => holder[key]).find((value) => value !== undefined);
  return codes
    .map((key) => numericFailure(holder[key], text, holder["rid"]))
    .find((failure) => failure !== undefined);
}
