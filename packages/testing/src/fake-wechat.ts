import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { readCall, type Call } from "./call.js";
import { authority } from "./certificate.js";
import type { CodeAt } from "./code-at.js";
import { shown } from "./check-options.js";
import { belongsToWechat, MAIN_HOSTS, nameOf, type MainHost } from "./hosts.js";
import { Interception } from "./intercept/interception.js";
import type { Listeners } from "./listeners.js";
import type { PayAccount } from "./pay-account.js";
import { Answers, Plan } from "./plan.js";
import { push } from "./push/push.js";
import type { App } from "./push/app.js";
import type { PushKind, PushOptions, PushResult } from "./push/options.js";
import { ordinaryBody } from "./successes/ordinary-body.js";
import { replying, type Answer } from "./answer.js";
import { readTarget, type Target } from "./target.js";
import { describeUnexpected, UnexpectedCallError } from "./unexpected.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] as const;
/** HTTP methods of WeChat's APIs. */
export type Method = (typeof METHODS)[number];

/** Where the fake is to be found. */
export interface Ports {
  readonly byHost: ReadonlyMap<MainHost, number>;
  readonly plain: number;
  readonly secure: number;
  readonly scheme: "http" | "https";
}

/** A WeChat on 127.0.0.1, with every host of WeChat's in it. */
export class FakeWechat {
  readonly #listeners: Listeners;
  readonly #ports: Ports;
  readonly #plans: Plan[] = [];
  readonly #calls: Call[] = [];
  readonly #problems: string[] = [];
  #interception: Interception | undefined;
  #isClosed = false;

  /** WeChat Pay's side of the merchant's account: what your app needs to trust it. */
  readonly pay: PayAccount;

  /** @internal */
  constructor(listeners: Listeners, ports: Ports, pay: PayAccount) {
    this.#listeners = listeners;
    this.#ports = ports;
    this.pay = pay;
  }

  /** Where api.weixin.qq.com is: `http://127.0.0.1:34567`. */
  get origin(): string {
    return this.originOf("api.weixin.qq.com");
  }

  /**
   * Where a host of WeChat's is: `http://127.0.0.1:34568`.
   *
   * @throws {TypeError} for another host than the three main ones.
   */
  originOf(host: MainHost): string {
    const port = this.#ports.byHost.get(host);
    if (port === undefined)
      throw new TypeError(`originOf(): ${shown(host)} is none of ${MAIN_HOSTS.join(", ")}`);
    return `${this.#ports.scheme}://127.0.0.1:${port}`;
  }

  /** The option of `wechatErrors()` that says which host each port stands for. */
  get upstreams(): Record<string, string> {
    return Object.fromEntries(
      [...this.#ports.byHost].map(([host, port]) => [`127.0.0.1:${port}`, host]),
    );
  }

  /** The authority that signed the fake's certificates, PEM: for the option `ca` of a client. */
  get ca(): string {
    return authority();
  }

  /** Every call so far, oldest first. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /**
   * Says what WeChat is to do with some calls. Of two that fit a call, the later one counts.
   *
   * @param target - `"/path"`, with a query or without, where `*` stands for a part of a path;
   *   `"https://host/path"`; `{ host, path, query, body }`; or a function of the call.
   * @throws {TypeError} for a method that WeChat's APIs have not, and for a target that no call to
   *   WeChat can ever fit.
   * @throws {Error} once the fake is closed.
   */
  on<const T extends Target>(method: Method, target: T): Answers<CodeAt<T>> {
    this.#checkOpen("on()");
    const name: string = typeof method === "string" ? method.toUpperCase() : "";
    if (!(METHODS as readonly string[]).includes(name))
      throw new TypeError(`on(): ${shown(method)} is none of ${METHODS.join(", ")}`);
    const plan = new Plan(name, readTarget(target));
    this.#plans.unshift(plan);
    return new Answers<CodeAt<T>>(plan);
  }

  /**
   * From now on, leads every connection that this process makes to a host of WeChat's to the fake,
   * whichever client makes it.
   *
   * @throws {Error} while it does so already, or another fake does; and once the fake is closed.
   */
  intercept(): void {
    this.#checkOpen("intercept()");
    this.#interception = Interception.start(this.#ports, authority);
  }

  /**
   * Ends what `intercept()` began; without it, does nothing.
   *
   * @throws {UnexpectedCallError} where calls came that nothing was set up for.
   */
  restore(): void {
    this.#stopIntercepting();
    this.#report();
  }

  /**
   * Forgets what was set up and every call, as between two tests.
   *
   * @throws {UnexpectedCallError} where calls came that nothing was set up for.
   */
  clear(): void {
    this.#plans.length = 0;
    this.#calls.length = 0;
    this.#report();
  }

  /**
   * Sends a webhook as WeChat would, again and again until it is acknowledged or WeChat gives up.
   *
   * @param app - A request listener, an Express or Koa app, a server, or a URL.
   */
  push<K extends PushKind>(app: App, kind: K, options: PushOptions[K]): Promise<PushResult> {
    return push(app, kind, options, this.pay);
  }

  /**
   * Closes the fake, and with it every connection.
   *
   * @throws {UnexpectedCallError} where calls came that nothing was set up for.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#stopIntercepting();
    await this.#listeners.close();
    this.#report();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** @internal */
  readonly listener: RequestListener = (request, response) => {
    this.#answer(request, response).catch((error: unknown) => {
      // The client has left in the middle of its request.
      if (response.destroyed || !request.complete) return;
      this.#refuse(response, error instanceof Error ? error.message : String(error));
    });
  };

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request, this.#hostOf(request));
    this.#calls.push(call);
    const plans = this.#plans.filter((plan) => plan.isReady);
    const answer = plans.find((plan) => plan.fits(call))?.next() ?? this.#ordinary(call);
    if (answer === undefined) {
      const near = plans.filter(({ target }) => target.isNear(call));
      return this.#refuse(response, describeUnexpected(call, plans, near));
    }
    const socket = this.#listeners.socketOf(request.socket);
    if (socket !== undefined) answer({ call, request, response, socket, account: this.pay });
  }

  #ordinary(call: Call): Answer | undefined {
    return ordinaryBody(call, this.pay) === undefined ? undefined : replying(undefined, {});
  }

  /** By its Host header, else by the port that was called. */
  #hostOf({ headers, socket }: IncomingMessage): string {
    const { host = "" } = headers;
    if (belongsToWechat(host)) return nameOf(host);
    for (const [each, port] of this.#ports.byHost) if (port === socket.localPort) return each;
    return "api.weixin.qq.com";
  }

  /** No reply of WeChat's: whoever reads it is to notice. Told again when the test ends. */
  #refuse(response: ServerResponse, problem: string): void {
    this.#problems.push(problem);
    if (response.headersSent) return void response.destroy();
    response.writeHead(501, "Not set up in the fake WeChat", {
      "content-type": "text/plain; charset=utf-8",
      "content-length": Buffer.byteLength(problem),
    });
    response.end(problem);
  }

  #checkOpen(what: string): void {
    if (this.#isClosed)
      throw new Error(`${what}: this fake WeChat is closed; start another with startFakeWechat()`);
  }

  #stopIntercepting(): void {
    this.#interception?.stop();
    this.#interception = undefined;
  }

  #report(): void {
    const problems = this.#problems.splice(0);
    if (problems.length > 0) throw new UnexpectedCallError(problems);
  }
}
