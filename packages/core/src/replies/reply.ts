/** One answer of WeChat to us, as far as it is needed to say whether it reports a failure. */
export interface Reply {
  /** As in the URL, with or without a port: `api.weixin.qq.com`. */
  readonly host: string;
  /** With or without its query. The query is never kept; its values are cut from WeChat's words. */
  readonly path: string;
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
  readonly method?: string;
  readonly host: string;
  /** Without its query, OpenIDs masked. */
  readonly path: string;
  readonly status?: number;
  /** Milliseconds from the request to the end of the reply. */
  readonly durationMs?: number;
}
