import type { Kind } from "../../catalog/kinds.js";

/** Words that always mean one thing where version 2 of WeChat Pay sends no code. */
interface FixedWords {
  /** Whole texts: letters and digits alone, in lower case, without "please try again later". */
  readonly words: RegExp;
  /** Left out: at every path. */
  readonly paths?: RegExp;
  readonly kind: Kind;
  /** The kind where money may have moved. */
  readonly kindOfMoney?: Kind;
}

const BILLS = /\/(?:downloadbill|downloadfundflow|batchquerycomment)$/;

/**
 * The one place where words are looked up: a code would decide if there were one. Few, and whole
 * texts only, for elsewhere the same words belong to several codes.
 */
const FIXED: readonly FixedWords[] = [
  // Something failed at WeChat, which does not say whether before or after money moved.
  // Sources: developers.weixin.qq.com, community/pay/doc/000c601a580e108d06aad542b51400; SYSTEMERROR
  // in the tables of pay.weixin.qq.com, version 2.
  {
    words:
      /^(?:(?:系统(?:内部)?|服务器?|网络|内部)(?:错误|繁忙|异常|超时)|接口返回错误|(?:请求|处理)超时|system(?:err(?:or)?|busy|exception|timeout)|innererr(?:or)?|internal(?:server)?error|servererror)$/,
    kind: "unavailable",
    kindOfMoney: "outcome_pending",
  },
  // Our key. Source: SIGNERROR in every table of pay.weixin.qq.com, version 2.
  {
    words:
      /^(?:签名(?:验证失败|校验失败|校验错误|错误|失败|不正确)|验签(?:失败|错误)|sign(?:ature)?(?:err(?:or)?|invalid)|invalidsign(?:ature)?)$/,
    kind: "credential",
  },
  // Our certificate is missing, has ended, or is another merchant's.
  // Source: developers.weixin.qq.com, community/pay/service/doc/00020e87d0c5e87635d8c98d351400.
  {
    words: /^(?:certerr(?:or)?|证书(?:(?:校验)?错误|(?:校验|验证)失败|已?过期))$/,
    kind: "credential",
  },
  // Nothing happened on that day. Source: github.com/binarywang/WxJava/pull/1241; 20002 says it too.
  {
    words: /^(?:nobillexists?|对?账单不存在)$/,
    paths: BILLS,
    kind: "not_found",
  },
  // Made until ten each morning. Source: pay.weixin.qq.com, version 2, downloading a bill.
  {
    words: /^(?:billcreating|对?账单(?:未生成|生成中))$/,
    paths: BILLS,
    kind: "unavailable",
  },
  // The bill could not be packed. Source: the same page.
  {
    words: /^(?:un)?compressgziperror$/,
    paths: BILLS,
    kind: "unavailable",
  },
];

const TRY_AGAIN =
  /(?:请检查|请?您?(?:稍后|稍候|检查后|重新)?(?:再|重)?试(?:一下)?|(?:please)?(?:try|retry)(?:again)?(?:later)?)$/;

/** Paths at which money moves, and may have moved when the reply says no more than that it failed. */
const MONEY =
  /\/(?:micropay|facepay|reverse|refund|refundv2|transfers|paywwsptrans2pocket|pay_bank|send(?:group|workwx)?redpack|sendminiprogramhb|send_coupon|pappayapply|(?:multi)?profitsharing(?:finish|return)?)$/;

/** Words that say no more than that it failed. */
const NOTHING: ReadonlySet<string> = new Set([
  ...["", "fail", "failed", "failure", "err", "error", "unknown", "unknownerror"],
  ...["失败", "错误", "未知错误", "操作失败"],
]);

const MAX_CHARS = 100;

/**
 * What a failure without a code is, by its words.
 *
 * @param path - Path of the call, with or without its query.
 */
export function kindOfWords(words = "", path: string): Kind {
  const letters = words
    .slice(0, MAX_CHARS)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  const bare = letters.replace(TRY_AGAIN, "");
  const at = path.replace(/[?#].*$/s, "");
  const fixed = FIXED.find(
    ({ words: known, paths }) => known.test(bare) && (paths?.test(at) ?? true),
  );
  const isMoney = MONEY.test(at);
  if (fixed !== undefined) return (isMoney ? fixed.kindOfMoney : undefined) ?? fixed.kind;
  if (NOTHING.has(bare) && isMoney) return "outcome_pending";
  // Not understood: nothing that the caller's values could cause.
  return "malformed_request";
}
