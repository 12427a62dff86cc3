import type { ClientRequest } from "node:http";
import type { Call, CallObserver } from "../capture/shared.js";
import type { WechatError } from "../errors/wechat-error.js";
import { ConnectingCalls } from "./connecting-calls.js";
import { HandledWork } from "./handled-work.js";
import { RequestsUnderWay } from "./requests-under-way.js";

/** Work whose calls may be given up by their clients before anything else tells of them. */
export abstract class WaitingWork extends HandledWork {
  #connecting: ConnectingCalls | undefined;
  #requests: RequestsUnderWay | undefined;

  protected abstract override readonly parent: WaitingWork | undefined;

  get wantsStack(): boolean {
    return this.settings.stack || this.parent?.wantsStack === true;
  }

  connecting(call: Call, isConnecting: boolean): void {
    this.parent?.connecting(call, isConnecting);
    this.#connecting ??= new ConnectingCalls();
    this.#connecting.note(call, isConnecting);
  }

  underWay(request: ClientRequest, isUnderWay: boolean): void {
    this.parent?.underWay(request, isUnderWay);
    if (isUnderWay && !this.isOver) this.#requests ??= new RequestsUnderWay();
    this.#requests?.note(request, isUnderWay);
  }

  /** The timeout of a call that its client has given up. */
  givenUpTimeout(this: WaitingWork & CallObserver, cause: unknown): WechatError | undefined {
    return this.#requests?.timeout(this, cause);
  }

  /** The timeout of a call that is still waiting for its connection. */
  connectTimeout(cause: unknown): WechatError | undefined {
    return this.#connecting?.timeout(cause);
  }

  protected override release(): void {
    super.release();
    this.#requests = undefined;
  }
}
