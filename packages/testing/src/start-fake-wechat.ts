import { createServer } from "node:http";
import { checkNames } from "./check-options.js";
import { FakeWechat } from "./fake-wechat.js";
import { MAIN_HOSTS } from "./hosts.js";
import { Listeners } from "./listeners.js";
import { PayAccount, type PayOptions } from "./pay-account.js";
import { createTlsServer, serveAddress } from "./tls-server.js";

/** Every option may be left out. */
export interface FakeWechatOptions {
  /** True: `origin` and `originOf()` are `https:`, for a client that is given `ca`. Default false. */
  readonly https?: boolean;
  /** The merchant's secrets as your app has them; the fake's own if left out. */
  readonly pay?: PayOptions;
}

/**
 * Starts a fake WeChat on 127.0.0.1. It keeps no process running, closed or not.
 *
 * @throws {TypeError} for a secret in a form that WeChat's never has, and for an option that there is not.
 * @example
 * const wechat = await startFakeWechat();
 * wechat.on("GET", "/sns/jscode2session").fail(40163);
 */
export async function startFakeWechat(options: FakeWechatOptions = {}): Promise<FakeWechat> {
  checkNames("startFakeWechat()", options, ["https", "pay"]);
  const { https = false, pay } = options;
  if (pay !== undefined) checkNames("startFakeWechat(): pay", pay, ["key", "apiV3Key"]);
  const account = new PayAccount(pay);
  const listeners = new Listeners();
  // Requests come when the fake is there: nobody knows its ports before.
  const plain = createServer((request, response) => fake.listener(request, response));
  const secure = createTlsServer((request, response) => fake.listener(request, response));
  if (https) serveAddress(secure);
  const server = https ? secure : plain;
  const ports = await Promise.all(
    [server, server, server, plain, secure].map((each) => listeners.open(each)),
  );
  const fake = new FakeWechat(
    listeners,
    {
      byHost: new Map(MAIN_HOSTS.map((host, index) => [host, ports[index]!])),
      plain: ports[3]!,
      secure: ports[4]!,
      scheme: https ? "https" : "http",
    },
    account,
  );
  return fake;
}
