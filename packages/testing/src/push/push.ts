import type { PayAccount } from "../pay-account.js";
import { serve, type App } from "./app.js";
import { checkPush } from "./check-push.js";
import type { Webhook } from "./delivery.js";
import { messageWebhook, verifyWebhook } from "./message.js";
import type { Attempt, CommonOptions, PushKind, PushOptions, PushResult } from "./options.js";
import { payV2RefundWebhook, payV2Webhook, payV3Webhook } from "./pay.js";
import { send } from "./send.js";
import { wecomVerifyWebhook, wecomWebhook } from "./wecom.js";

const WEBHOOKS: {
  readonly [K in PushKind]: (options: PushOptions[K], account: PayAccount) => Webhook;
} = {
  message: messageWebhook,
  verify: verifyWebhook,
  wecom: wecomWebhook,
  "wecom-verify": wecomVerifyWebhook,
  "pay-v2": payV2Webhook,
  "pay-v2-refund": payV2RefundWebhook,
  "pay-v3": payV3Webhook,
};

/**
 * Sends one webhook until it is acknowledged, or WeChat would give up.
 *
 * @throws {TypeError} for a kind that there is not, options that are not its, or an app that is none.
 */
export async function push<K extends PushKind>(
  app: App,
  kind: K,
  options: PushOptions[K],
  account: PayAccount,
): Promise<PushResult> {
  checkPush(kind, options);
  const webhook = WEBHOOKS[kind](options, account);
  const served = await serve(app);
  try {
    return await repeat(webhook, served.origin, options);
  } finally {
    await served.close();
  }
}

async function repeat(
  webhook: Webhook,
  origin: string,
  options: CommonOptions,
): Promise<PushResult> {
  const { path = "/", attempts: limit = Infinity, timeoutMs = 5000 } = options;
  const { schedule, deliver, judge, hasVisitor = false } = webhook;
  const attempts: Attempt[] = [];
  let afterSeconds = 0;
  for (const wait of [0, ...schedule].slice(0, limit)) {
    afterSeconds += wait;
    const { status, body, failure } = await send(origin, path, deliver(), timeoutMs);
    const verdict = status === undefined ? { problem: failure } : judge({ status, body });
    const { problem, isFinal = false, reply } = verdict;
    attempts.push({ afterSeconds, status, body, problem });
    if (problem === undefined)
      return { acknowledged: true, attempts, userSees: reply ? "reply" : "nothing", reply };
    if (isFinal) break;
  }
  const userSees = hasVisitor ? "fault-banner" : "nothing";
  return { acknowledged: false, attempts, userSees, reply: undefined };
}
