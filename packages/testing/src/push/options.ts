import type { Fields } from "../xml.js";

/** What every push may be told. */
export interface CommonOptions {
  /** Path of the webhook in the app, with its own query or without; `/` if left out. */
  readonly path?: string;
  /** How often WeChat tries, at most; as often as it does if left out. 1 is once. */
  readonly attempts?: number;
  /** How long WeChat waits for an answer, in milliseconds; 5,000 if left out, as long as it does. */
  readonly timeoutMs?: number;
}

interface Signed extends CommonOptions {
  /** The token that you have entered at WeChat. */
  readonly token: string;
}

export interface MessageOptions extends Signed {
  /** Of the message; who sent it, when, and its id are filled in. */
  readonly message: Readonly<Record<string, unknown>>;
  /** With it the push is encrypted ("safe mode"). */
  readonly encodingAesKey?: string;
  /** The AppID that the encrypted message names; a made-up one if left out. */
  readonly appid?: string;
  /** Mini Programs choose; Official Accounts get XML, which is the default. */
  readonly format?: "xml" | "json";
}

export interface VerifyOptions extends Signed {
  /** What the app has to send back; made up if left out. */
  readonly echostr?: string;
}

export interface WecomOptions extends Signed {
  /** Of the message; who sent it, when, and its id are filled in. */
  readonly message: Readonly<Record<string, unknown>>;
  /** The key that you have entered at WeCom, 43 characters. */
  readonly encodingAesKey: string;
  /** The id of your company at WeCom. */
  readonly corpid: string;
}

export interface WecomVerifyOptions extends Signed {
  /** The key that you have entered at WeCom, 43 characters. */
  readonly encodingAesKey: string;
  /** The id of your company at WeCom. */
  readonly corpid: string;
  /** What the app has to decrypt and send back; made up if left out. */
  readonly echostr?: string;
}

export interface PayV2Options extends CommonOptions {
  /** Fields of the notice, beside those that each has. */
  readonly notice?: Readonly<Record<string, unknown>>;
  /** How the notice is signed, named in its `sign_type`; MD5, without a name, if left out. */
  readonly signType?: "MD5" | "HMAC-SHA256";
}

export interface PayV2RefundOptions extends CommonOptions {
  /** Fields of what is sent encrypted, as `req_info`. */
  readonly refund?: Readonly<Record<string, unknown>>;
}

export interface PayV3Options extends CommonOptions {
  /** `TRANSACTION.SUCCESS` if left out. */
  readonly eventType?: string;
  /** What is sent encrypted. */
  readonly resource: object;
}

/** The kinds of webhook, each with what it may be told. */
export interface PushOptions {
  /** A message or an event of an Official Account, a Mini Program or an Open Platform. */
  readonly message: MessageOptions;
  /** The check of an address, when it is entered at WeChat. */
  readonly verify: VerifyOptions;
  /** A message or an event of WeCom, encrypted. */
  readonly wecom: WecomOptions;
  /** The check of WeCom's address, when it is entered there. */
  readonly "wecom-verify": WecomVerifyOptions;
  /** A payment notice of version 2: XML, signed. */
  readonly "pay-v2": PayV2Options;
  /** A refund notice of version 2, its details encrypted. */
  readonly "pay-v2-refund": PayV2RefundOptions;
  /** Any notice of version 3: signed, its resource encrypted. */
  readonly "pay-v3": PayV3Options;
}

/** What `push()` can send. */
export type PushKind = keyof PushOptions;

/** One try of WeChat's. */
export interface Attempt {
  /** When WeChat would have made it: seconds after the first one. The fake does not wait. */
  readonly afterSeconds: number;
  /** `undefined` where no answer came. */
  readonly status: number | undefined;
  /** The app's answer, as text; empty where none came. */
  readonly body: string;
  /** Why it was no acknowledgement. */
  readonly problem: string | undefined;
}

/** What WeChat would have concluded. */
export interface PushResult {
  /** True where WeChat would have stopped because the app took it. */
  readonly acknowledged: boolean;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  /**
   * What the user has seen who sent a message: our reply, nothing, or WeChat's banner that the
   * account is out of order. `"nothing"`, too, where there is no user.
   */
  readonly userSees: "reply" | "nothing" | "fault-banner";
  /** Our reply to a message, decrypted. */
  readonly reply: Fields | undefined;
}
