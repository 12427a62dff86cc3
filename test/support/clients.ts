import type { Agent } from "node:http";
import { Writable } from "node:stream";
import axios, { type AxiosRequestConfig } from "axios";
import * as undici from "undici";
import { bytesOf, openHttp } from "./open-http.js";

export { bytesOf, openHttp };

/** An HTTP client, as far as the tests need one: a GET whose whole body is awaited. */
export interface Client {
  readonly name: string;
  readonly get: (url: string) => Promise<Buffer>;
}

const bytes = async (body: { arrayBuffer(): Promise<ArrayBuffer> }) =>
  Buffer.from(await body.arrayBuffer());

const byHttp = (agent?: Agent) => async (url: string) =>
  bytesOf(await openHttp(url, agent && { agent }));

const byAxios = (config: AxiosRequestConfig) => async (url: string) => {
  const { data } = await axios.get<ArrayBuffer>(url, {
    responseType: "arraybuffer",
    validateStatus: () => true,
    proxy: false,
    ...config,
  });
  return Buffer.from(data);
};

const byUndiciStream = (dispatcher: undici.Dispatcher) => async (url: string) => {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await undici.stream(url, { method: "GET", dispatcher }, () => sink);
  return Buffer.concat(chunks);
};

export const clients: readonly Client[] = [
  { name: "fetch", get: async (url) => bytes(await fetch(url)) },
  { name: "fetch of undici 7", get: async (url) => bytes(await undici.fetch(url)) },
  { name: "undici request()", get: async (url) => bytes((await undici.request(url)).body) },
  { name: "undici stream()", get: byUndiciStream(undici.getGlobalDispatcher()) },
  { name: "http.request", get: byHttp() },
  { name: "axios", get: byAxios({}) },
  { name: "axios with its fetch adapter", get: byAxios({ adapter: "fetch" }) },
];

/** Clients with so many sockets at most: calls beyond them wait, and are sent from another's context. */
export function boundedClients(agent: Agent, dispatcher: undici.Dispatcher): readonly Client[] {
  return [
    { name: "http.request with a bounded agent", get: byHttp(agent) },
    { name: "axios with a bounded agent", get: byAxios({ httpAgent: agent }) },
    {
      name: "undici request() with a bounded pool",
      get: async (url) => bytes((await undici.request(url, { dispatcher })).body),
    },
    { name: "undici stream() with a bounded pool", get: byUndiciStream(dispatcher) },
  ];
}
