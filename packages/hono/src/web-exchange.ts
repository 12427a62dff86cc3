import type { IncomingMessage, ServerResponse } from "node:http";

/** A request and its response in the form of node:http, as far as they are looked at. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** True on Node: core itself sees what is written and when it is sent. */
  readonly isNode: boolean;
  /** To be called with the status of what is sent. */
  readonly sent: (status: number) => void;
}

interface NodeBindings {
  readonly incoming?: IncomingMessage;
  readonly outgoing?: ServerResponse;
}

/** Those of node:http where the app is served by it, else ones that stand for them. */
export function exchangeOf(request: Request, bindings: unknown): Exchange {
  const { incoming, outgoing } = (bindings ?? {}) as NodeBindings;
  if (incoming !== undefined && outgoing !== undefined)
    return { request: incoming, response: outgoing, isNode: true, sent: () => undefined };
  const made = new WebRequest(request);
  const response = new WebResponse(made);
  return {
    request: made as unknown as IncomingMessage,
    response: response as unknown as ServerResponse,
    isNode: false,
    sent: (status) => response.close(status),
  };
}

class WebRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ method, url, headers }: Request) {
    this.method = method;
    this.url = url.slice(url.indexOf("/", url.indexOf("://") + 3));
    this.headers = Object.fromEntries(headers);
  }

  /** A body that is read elsewhere. */
  push(): boolean {
    return true;
  }

  emit(): boolean {
    return false;
  }
}

class WebResponse {
  statusCode = 200;
  readonly headersSent = false;
  readonly destroyed = false;
  writableEnded = false;
  readonly #listeners: ((this: WebResponse) => void)[] = [];

  constructor(readonly req: WebRequest) {}

  on(_event: "close", listener: (this: WebResponse) => void): void {
    this.#listeners.push(listener);
  }

  close(status: number): void {
    this.statusCode = status;
    this.writableEnded = true;
    for (const listener of this.#listeners.splice(0)) listener.call(this);
  }
}
