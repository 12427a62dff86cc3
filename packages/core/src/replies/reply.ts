/** One answer of WeChat to us, as far as it is needed to say whether it reports a failure. */
export interface Reply {
  /** As in the URL, with or without a port: `api.weixin.qq.com`. */
  readonly host: string;
  /** With or without its query. The query is never kept; its values are cut from WeChat's words. */
  readonly path: string;
  /** HTTP method of the call, in capitals; some codes mean something else by it. */
  readonly method?: string;
  /** HTTP status; 200 where it is left out. */
  readonly status?: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The whole body, decoded: bytes, text, or the object that a client made of it. */
  readonly body?: unknown;
}

/** What is kept of an exchange with WeChat: enough to find it in a log, nothing secret. */
export interface Upstream {
  /** HTTP method of the call, in capitals. */
  readonly method?: string;
  /** WeChat's host, without a port; for a gateway in `upstreams`, the host that it stands for. */
  readonly host: string;
  /** Without its query, OpenIDs masked. */
  readonly path: string;
  /** HTTP status of WeChat's reply; absent where none came. */
  readonly status?: number;
  /** Milliseconds from the request to the end of the reply. */
  readonly durationMs?: number;
}
