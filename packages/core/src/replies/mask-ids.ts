import { CUT } from "./cut.js";

/** What may be an id of some form, and not begin with the digits of an escape: `%3Ao6_bm…`. */
const RUN = /%[\dA-Fa-f]{2}|[A-Za-z0-9_-]{18,}/g;

/** Forms of whom and what is somebody's: OpenIDs and UnionIDs, WeCom's external contacts and chats. */
const PERSONS = /^(?:o[A-Za-z0-9_-]{26,28}|w[bmor][A-Za-z0-9_-]{30})$/;
/** What begins like one of them, of whatever length: WeChat says nowhere how long they are. */
const LIKE_PERSONS = /^(?:o|w[bmor])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9_-]{17,63}$/;
/** `60_…`: an access token; anything but hexadecimal digits would be caught as random. */
const SECRETS = /^(?:\d{1,3}_[A-Za-z0-9_-]{16,}|[0-9a-fA-F]{32,})$/;
/** A name of WeChat's own that is as long: `out_trade_no_is_used_already`. */
const SNAKE_CASE = /^[a-z]+(?:_[a-z]+)+$/;
const PHONE_OR_ID_CARD =
  /(?<!\d)(?:(?:86)?1[3-9]\d{9}|[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?!\d)/g;
/** The app's own, and what WeChat's support asks for. */
const READABLE = /^(?:w[xw][0-9a-f]{16}|[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8,9})$/;
/** A session key, an initialisation vector: sixteen bytes in Base64. */
const KEY = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{22}(?:==|%3[Dd]%3[Dd])/g;
// At the beginning of a run only: else a long one would be tried from each of its characters.
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g;

/** Cuts ids of known forms, keys, tokens, phone and identity card numbers, and e-mail addresses. */
export function maskIds(text: string): string {
  if (!mayHoldOne(text)) return text;
  let masked = text;
  if (masked.includes("@") || masked.includes("%40")) masked = masked.replace(EMAIL, CUT);
  if (masked.includes("=") || masked.includes("%3")) masked = masked.replace(KEY, CUT);
  return masked.replace(RUN, (run) => (isPrivate(run) ? CUT : run)).replace(PHONE_OR_ID_CARD, CUT);
}

/** Most texts hold none, which a look at each character tells in a tenth of the patterns' time. */
function mayHoldOne(text: string): boolean {
  if (/[%=@]/.test(text)) return true;
  let [run, digits] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    digits = kind === 0 ? digits + 1 : 0;
    run = kind < 3 || code === HYPHEN || code === UNDERSCORE ? run + 1 : 0;
    // The shortest id of any form, and a phone number.
    if (run === 18 || digits === 11) return true;
  }
  return false;
}

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

function isPrivate(run: string): boolean {
  if (run.length < 18 || READABLE.test(run)) return false;
  if (PERSONS.test(run)) return !SNAKE_CASE.test(run);
  if (LIKE_PERSONS.test(run) || SECRETS.test(run)) return true;
  return run.length >= 20 && isRandom(run);
}

/** Long, and of capitals, small letters and digits in disorder: a media id, a token, a ticket. */
function isRandom(run: string): boolean {
  let changes = 0;
  for (let at = 1; at < run.length; at++)
    if (classOf(run.charCodeAt(at)) !== classOf(run.charCodeAt(at - 1))) changes++;
  return /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run) && changes * 4 >= run.length;
}

function classOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 0;
  if (code >= 0x41 && code <= 0x5a) return 1;
  return code >= 0x61 && code <= 0x7a ? 2 : 3;
}
