import type { EventEmitter } from "node:events";
import { PassThrough, type Readable } from "node:stream";
import { createSecureContext } from "node:tls";
import type { AxiosStatic } from "axios";
import type { Needle } from "needle";
import type { Request } from "request";
import type { SuperAgentRequest, SuperAgentStatic } from "superagent";
import { bytesOf, openHttp } from "../open-http.js";
import { agentClient, type AgentOption } from "./agent-client.js";
import { FETCH_ABILITIES, fetching, type Fetch } from "./fetching.js";
import { opened, saving, type Ask, type HttpClient, type Session } from "./http-client.js";

// The certificates of these tests are signed by themselves. A context for each call takes longer than
// the call.
const TRUSTING = { rejectUnauthorized: false, secureContext: createSecureContext() };

const byHttp = (_: unknown, option: AgentOption): Session =>
  saving({
    ask: async (url, how) => bytesOf(await openHttp(url, { ...TRUSTING, ...option, ...how })),
    open: async (url) => opened(await openHttp(url, { ...TRUSTING, ...option })),
  });

type Default<T> = Readonly<{ default: T }>;

const byAxios = ({ default: axios }: Default<unknown>, { agent }: AgentOption): Session => {
  const instance = (axios as AxiosStatic).create({
    proxy: false,
    validateStatus: () => true,
    ...(agent && { httpAgent: agent }),
  });
  return saving({
    ask: async (url, how) =>
      (await instance.request<Buffer>({ ...how, url, responseType: "arraybuffer" })).data,
    open: async (url) =>
      opened((await instance.get<Readable>(url, { responseType: "stream" })).data),
  });
};

interface Got {
  (url: string, options: object): Promise<{ body: Buffer }> & { cancel?(): void };
  stream(url: string, options: object): Readable;
}

const byGot = ({ default: module }: Default<unknown>, { agent }: AgentOption): Session => {
  const got = module as Got;
  const options = {
    retry: { limit: 0 },
    throwHttpErrors: false,
    ...(agent && { agent: { http: agent } }),
  };
  return saving({
    ask: async (url, { method = "GET", signal } = {}) => {
      const call = got(url, { ...options, method, responseType: "buffer" });
      // got 14 would take the signal; got 11 has this only.
      signal?.addEventListener("abort", () => call.cancel?.());
      return (await call).body;
    },
    open: (url) =>
      new Promise((resolve, reject) => {
        const stream = got.stream(url, options);
        stream.on("error", reject).once("response", () => resolve(opened(stream)));
      }),
  });
};

const byNodeFetch = ({ default: fetch }: Default<unknown>, option: AgentOption): Session =>
  fetching((url, init) => (fetch as Fetch)(url, { ...init, ...option }));

const bySuperagent = (
  { default: superagent }: Default<SuperAgentStatic>,
  { agent }: AgentOption,
): Session => {
  const start = (url: string, method = "GET"): SuperAgentRequest => {
    const request = superagent(method, url).ok(() => true);
    return agent === undefined ? request : request.agent(agent);
  };
  return saving({
    ask: async (url, { method, signal } = {}) => {
      const request = start(url, method);
      signal?.addEventListener("abort", () => void request.abort());
      const { body } = (await request.buffer(true).parse((response, done) => {
        bytesOf(response as unknown as Readable).then(
          (bytes) => done(null, bytes),
          (error: unknown) => done(error as Error, undefined),
        );
      })) as { body: Buffer };
      return body;
    },
    open: (url) =>
      new Promise((resolve, reject) => {
        const request = start(url);
        const body = new PassThrough();
        request.on("error", reject);
        request.on("response", (response) => {
          // What breaks off is told to the response, which is no stream of Node's.
          (response as unknown as EventEmitter).on("error", () => undefined);
          resolve(opened(body, () => void request.abort()));
        });
        request.pipe(body);
      }),
  });
};

interface Httpx {
  request(url: string, options: object): Promise<Readable>;
  read(response: Readable, encoding?: string): Promise<Buffer>;
}

const byHttpx = ({ default: module }: Default<unknown>, option: AgentOption): Session => {
  const { request, read } = module as Httpx;
  const options = { timeout: 60_000, ...option };
  return saving({
    ask: async (url, how: Ask = {}) => read(await request(url, { ...options, ...how })),
    open: async (url) => opened(await request(url, options)),
  });
};

const byNeedle = ({ default: needle }: Default<Needle>, option: AgentOption): Session => {
  const options = { follow_max: 5, parse_response: false, decode_response: false, ...option };
  return saving({
    ask: async (url, { method = "GET", signal } = {}) => {
      const how = { ...options, ...(signal && { signal }) };
      return (await needle(method === "HEAD" ? "head" : "get", url, null, how)).raw;
    },
    open: (url) =>
      new Promise((resolve, reject) => {
        const stream = needle.get(url, options);
        stream.once("err", reject).once("header", () => {
          resolve(opened(stream, () => stream.abort()));
        });
      }),
  });
};

const byRequest = ({ default: request }: Default<Request>, option: AgentOption): Session => {
  const options = { encoding: null, gzip: true, ...option };
  return saving({
    ask: (url, { method = "GET", signal } = {}) =>
      new Promise((resolve, reject) => {
        const call = request({ ...options, url, method }, (error, _, body) => {
          if (error === null) resolve(body);
          else reject(error);
        });
        signal?.addEventListener("abort", () => call.abort());
        // Its callback is told nothing of this.
        call.on("abort", () => reject(new Error("aborted")));
      }),
    open: (url) =>
      new Promise((resolve, reject) => {
        const call = request({ ...options, url });
        const body = call.on("error", reject).pipe(new PassThrough());
        call.on("response", () => resolve(opened(body, () => call.abort())));
      }),
  });
};

const none = () => Promise.resolve();

/** Those over node:http. */
export const nodeHttpClients: readonly HttpClient[] = [
  agentClient({ name: "http.request", can: ["open", "save", "abort"] }, none, byHttp),
  agentClient(
    { name: "https.request", over: "node:https", can: ["open", "save", "abort"] },
    none,
    byHttp,
  ),
  agentClient(
    { name: "axios 0.27", installed: "axios0", can: ["open", "save", "follow", "abort"] },
    () => import("axios0"),
    byAxios,
  ),
  agentClient(
    { name: "axios 1", installed: "axios", can: ["open", "save", "follow", "abort"] },
    () => import("axios"),
    byAxios,
  ),
  agentClient(
    { name: "got 11", installed: "got11", can: ["open", "save", "follow", "abort"] },
    () => import("got11"),
    byGot,
  ),
  agentClient(
    { name: "got 14", installed: "got", can: ["open", "save", "follow", "abort"] },
    () => import("got"),
    byGot,
  ),
  agentClient(
    { name: "node-fetch 2", installed: "node-fetch2", can: FETCH_ABILITIES },
    () => import("node-fetch2"),
    byNodeFetch,
  ),
  agentClient(
    { name: "node-fetch 3", installed: "node-fetch3", can: FETCH_ABILITIES },
    () => import("node-fetch3"),
    byNodeFetch,
  ),
  agentClient(
    { name: "superagent", installed: "superagent", can: ["open", "save", "follow", "abort"] },
    () => import("superagent"),
    bySuperagent,
  ),
  agentClient(
    { name: "httpx", installed: "httpx", can: ["open", "save"] },
    () => import("httpx"),
    byHttpx,
  ),
  agentClient(
    { name: "needle", installed: "needle", can: ["open", "save", "follow", "abort"] },
    () => import("needle"),
    byNeedle,
  ),
  agentClient(
    { name: "request", installed: "request", can: ["open", "save", "follow", "abort"] },
    () => import("request"),
    byRequest,
  ),
];
