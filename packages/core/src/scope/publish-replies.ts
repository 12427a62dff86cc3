import { startCapture, watchUnscoped } from "../capture/capture.js";
import type { Call, CallObserver } from "../capture/shared.js";
import type { Kind } from "../catalog/kinds.js";
import { readWhole } from "../errors/read-reply.js";
import { publishReply } from "../logging/reply-channel.js";
import type { Options, Settings } from "../options/options.js";
import { readOptions } from "../options/read-options.js";
import { targetOf, type Target } from "../options/upstreams.js";
import type { Reply } from "../replies/reply.js";
import { elapsedMs, failureOf } from "./failed-call.js";

/**
 * Has every call to WeChat of this process published on the channel `wechat-errors:reply`: also
 * those of work that belongs to no request and to no `observeWechat()`.
 *
 * @returns A function that ends it.
 * @throws {TypeError} naming a wrong option and its value.
 */
export function publishReplies(options?: Pick<Options, "upstreams">): () => void {
  const { upstreams } = readOptions(options);
  startCapture(upstreams.keys());
  return watchUnscoped(new Publisher(upstreams));
}

/** Reads the replies that are nobody's, and only publishes what they say. */
class Publisher implements CallObserver {
  constructor(private readonly upstreams: Settings["upstreams"]) {}

  upstream(host: string, path: string): Target | undefined {
    return targetOf(this.upstreams, host, path);
  }

  onReplyStart(): void {
    // No response waits for it.
  }

  onReplyEnd(): void {
    // Nor for its end.
  }

  onReply(reply: Reply, call: Call): void {
    const { error, warnings } = readWhole(reply, { durationMs: elapsedMs(call) });
    publishReply(call, reply.status, { error, warnings, isScoped: false });
  }

  onFailure(kind: Kind, cause: unknown, call: Call): void {
    const error = failureOf(call, kind, cause);
    if (error !== undefined)
      publishReply(call, undefined, { error, warnings: [], isScoped: false });
  }

  onInternalError(): void {
    // Without a logger there is nobody to tell.
  }
}
