import { nodeStream, opened, saving, type Ask, type Session } from "./http-client.js";

/** As much of a fetch as all of them have. */
export type Fetch = (url: string, init: Pick<Ask, "method" | "signal">) => Promise<FetchResponse>;
interface FetchResponse {
  readonly body: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
  clone(): FetchResponse;
}

const bytes = async (response: FetchResponse) => Buffer.from(await response.arrayBuffer());

/** What can be done with any fetch. */
export function fetching(fetch: Fetch): Session {
  return saving({
    ask: async (url, { method = "GET", signal } = {}) =>
      bytes(await fetch(url, { method, ...(signal && { signal }) })),
    open: async (url) => {
      const controller = new AbortController();
      const body = nodeStream((await fetch(url, { signal: controller.signal })).body);
      body.on("error", () => undefined);
      // Destroying the stream would be enough, but not for node-fetch 2.
      return opened(body, () => controller.abort());
    },
    clone: async (url) => {
      const response = await fetch(url, {});
      return Promise.all([response.clone(), response].map(bytes));
    },
  });
}

export const FETCH_ABILITIES = ["open", "clone", "save", "follow", "abort"] as const;
