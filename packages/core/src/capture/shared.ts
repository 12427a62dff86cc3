import { AsyncLocalStorage } from "node:async_hooks";
import { isWechatHost } from "../catalog/product.js";
import type { Kind } from "../catalog/kinds.js";
import type { Reply } from "../replies/reply.js";

/** One outbound call to WeChat. */
export interface Call {
  /** WeChat's host, also where a gateway stands for it. */
  readonly host: string;
  readonly method: string;
  /** With its query: the values in it are to be cut from WeChat's words. Never stored or logged. */
  readonly path: string;
  /** By `performance.now()`. */
  readonly startedAt: number;
  /** The client's own request: `ClientRequest`, or undici's. */
  readonly request?: object | undefined;
}

/** A reply under way, as far as it has come. */
export interface PartialReply {
  /** Its bytes so far, decoded; `undefined` where they are in no encoding that we know. */
  bytesSoFar(): Uint8Array | undefined;
}

/**
 * Who is told what capture sees. Two copies of this package, of different versions, may share one
 * capture: what is here changes only together with the key below.
 */
export interface CallObserver {
  /** The WeChat host and path that a call leads to; `undefined` where its replies are none of ours. */
  upstream(host: string, path: string): Pick<Call, "host" | "path"> | undefined;
  /** A reply has begun whose body will be watched. */
  onReplyStart(reply: PartialReply): void;
  /** It has ended, whole or broken off. Follows each `onReplyStart`, after `onReply` or `onFailure`. */
  onReplyEnd(reply: PartialReply, isWhole: boolean): void;
  onReply(reply: Reply, call: Call): void;
  /** A call waits for its connection; told again, with false, once it has one or will have none. */
  connecting?(call: Call, isConnecting: boolean): void;
  /** No whole reply came. */
  onFailure(kind: Kind, cause: unknown, call: Call): void;
  /** Capture itself has failed, here. */
  onInternalError(where: string, error: unknown): void;
}

interface Shared {
  /** Whose work is running now. */
  readonly storage: AsyncLocalStorage<CallObserver | undefined>;
  /** Hosts beyond WeChat's own that some observer takes for them. */
  readonly hosts: Set<string>;
  /** True once one copy of the package captures for all. */
  capturing: boolean;
  /** Who is told of the calls that no observer of their own takes. */
  unscoped?: CallObserver | undefined;
}

// One per process, whichever copy comes first. Not on globalThis: Jest gives each test file one of its
// own, and empties it when the next file runs, while what was subscribed to stays.
const KEY = Symbol.for("wechat-errors.capture.3");
const home = AsyncLocalStorage as { [KEY]?: Shared };

export const shared: Shared = (home[KEY] ??= {
  storage: new AsyncLocalStorage<CallObserver | undefined>(),
  hosts: new Set<string>(),
  capturing: false,
});

/** A cheap first check: could any observer be interested in this host? */
export function isWatched(host: string): boolean {
  return shared.hosts.has(host) || isWechatHost(host);
}
