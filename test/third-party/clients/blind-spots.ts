import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import { connect as connectSocket } from "node:net";
import { Worker } from "node:worker_threads";
import axios from "axios";
import got from "got";
import got11 from "got11";
import superagent from "superagent";
import { Agent, interceptors, MockAgent, request } from "undici";
import { bytesOf } from "../../support/open-http.js";

export interface Wechats {
  /** Of HTTP/1. */
  readonly origin: string;
  /** Of HTTP/2, without TLS and with it. */
  readonly http2: string;
  readonly https2: string;
}

/** Something that capture does not see. */
export interface BlindSpot {
  /** As CLIENTS.md names it. */
  readonly name: string;
  /** Each gets WeChat's error, in one way, and returns it as text. */
  readonly ways: Readonly<Record<string, (wechats: Wechats) => Promise<string>>>;
}

const PATH = "/cgi-bin/get?code=40003";
const TRUSTING = { https: { rejectUnauthorized: false }, http2: true, retry: { limit: 0 } };

/** The second of two calls, which no server sees. */
async function cached(call: (url: string) => Promise<string>, { origin }: Wechats) {
  await call(origin + PATH);
  return call(origin + PATH);
}

/** Of a program in which nobody watches. */
const FETCH = "fetch(URL_OF_WECHAT).then((reply) => reply.text())";
const programFor = ({ origin }: Wechats, then: string) =>
  `${FETCH.replace("URL_OF_WECHAT", JSON.stringify(origin + PATH))}.then(${then})`;

export const blindSpots: readonly BlindSpot[] = [
  {
    name: "HTTP/2 by `node:http2`: also `http2: true` of got, `httpVersion: 2` of axios, `.http2()` of superagent",
    ways: {
      "node:http2": async ({ http2 }) => {
        const session = connectHttp2(http2);
        const stream = session.request({ ":path": PATH });
        const body = await bytesOf(stream);
        session.close();
        return String(body);
      },
      "got 14": async ({ https2 }) => got(https2 + PATH, TRUSTING).text(),
      "got 11": async ({ https2 }) => got11.default(https2 + PATH, TRUSTING).text(),
      axios: async ({ https2 }) => {
        const options = { httpVersion: 2, http2Options: { rejectUnauthorized: false } } as const;
        return (await axios.get<string>(https2 + PATH, { ...options, responseType: "text" })).data;
      },
      superagent: async ({ https2 }) => {
        const { text } = await superagent
          .get(https2 + PATH)
          .http2()
          .disableTLSCerts();
        return text;
      },
    },
  },
  {
    name: "Replies that a client has in a cache of its own",
    ways: {
      "undici's interceptors.cache()": async (wechats) => {
        const dispatcher = new Agent().compose(interceptors.cache());
        return cached(async (url) => (await request(url, { dispatcher })).body.text(), wechats);
      },
      "got's cache": async (wechats) => {
        const cache = new Map();
        return cached((url) => got(url, { cache }).text(), wechats);
      },
    },
  },
  {
    name: "Replies of undici's `MockAgent`",
    ways: {
      request: async ({ origin }) => {
        const dispatcher = new MockAgent();
        dispatcher
          .get(origin)
          .intercept({ path: PATH })
          .reply(200, { errcode: 40003, errmsg: "invalid openid" });
        return (await request(origin + PATH, { dispatcher })).body.text();
      },
    },
  },
  {
    name: "Calls of other threads and other processes",
    ways: {
      "a worker thread": async (wechats) => {
        const post = '(text) => require("node:worker_threads").parentPort.postMessage(text)';
        const worker = new Worker(programFor(wechats, post), { eval: true });
        const [text] = (await once(worker, "message")) as [string];
        return text;
      },
      "a child process": async (wechats) => {
        const child = spawn(process.execPath, ["-e", programFor(wechats, "console.log")]);
        return String(await bytesOf(child.stdout));
      },
    },
  },
  {
    name: "Sockets of `node:net` and `node:tls`, and clients that are not written in JavaScript",
    ways: {
      "node:net": async ({ origin }) => {
        const { hostname, port, host } = new URL(origin);
        const socket = connectSocket(Number(port), hostname);
        socket.write(`GET ${PATH} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
        return String(await bytesOf(socket));
      },
    },
  },
];
