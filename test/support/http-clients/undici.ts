import { createWriteStream } from "node:fs";
import { Writable, type Duplex } from "node:stream";
import type * as undici7 from "undici";
import { bytesOf } from "../open-http.js";
import { fetching } from "./fetching.js";
import {
  opened,
  saving,
  type Ability,
  type Ask,
  type HttpClient,
  type Pool,
  type Session,
} from "./http-client.js";

/** As undici 7 declares it: what the copies differ in is kept apart here. */
export type Undici = typeof undici7;

export interface UndiciCopy {
  readonly major: number;
  readonly installed: string;
  /** False where this Node is too old for it. */
  readonly runsHere: boolean;
  readonly load: () => Promise<Undici>;
}

const like = (copy: Promise<unknown>) => copy as Promise<Undici>;

const NODE_MAJOR = Number(process.versions.node.split(".")[0]);

export const undiciCopies: readonly UndiciCopy[] = [
  { major: 5, installed: "undici5", runsHere: true, load: () => like(import("undici5")) },
  { major: 6, installed: "undici6", runsHere: true, load: () => like(import("undici6")) },
  { major: 7, installed: "undici", runsHere: true, load: () => import("undici") },
  {
    major: 8,
    installed: "undici8",
    runsHere: NODE_MAJOR >= 22,
    load: () => like(import("undici8")),
  },
];

/** Given with each call: a dispatcher, or none for the process's. */
interface Options {
  readonly dispatcher?: undici7.Dispatcher;
  /** undici 5 and 6 only. */
  readonly maxRedirections?: number;
  /** False lets undici 7 and 8 send the next request before the reply has begun. */
  readonly blocking?: boolean;
}

type Api = (undici: Undici, options: Options, following: Options) => Session;

const byRequest: Api = ({ request }, options, following) => {
  const ask = async (url: string, how: object = {}) =>
    Buffer.from(await (await request(url, { ...options, ...how })).body.arrayBuffer());
  return saving({
    ask,
    follow: (url) => ask(url, following),
    open: async (url) => {
      const { body } = await request(url, options);
      // Destroying it is an error to undici.
      return opened(body.on("error", () => undefined));
    },
  });
};

const byStream: Api = ({ stream }, options, following) => {
  const ask = async (url: string, how: object = {}) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
    await stream(url, { method: "GET", ...options, ...how }, () => sink);
    return Buffer.concat(chunks);
  };
  return {
    ask,
    follow: (url) => ask(url, following),
    save: async (url, file) => {
      await stream(url, { method: "GET", ...options }, () => createWriteStream(file));
    },
  };
};

const byPipeline: Api = ({ pipeline }, options) => {
  const send = (url: string, how: Ask = {}) =>
    new Promise<Duplex>((resolve, reject) => {
      const duplex = pipeline(url, { method: "GET", ...options, ...how }, ({ body }) => {
        resolve(duplex);
        return body;
      });
      duplex.on("error", reject).end();
    });
  return saving({
    ask: async (url, how) => bytesOf(await send(url, how)),
    open: async (url) => opened(await send(url)),
  });
};

const byFetch: Api = ({ fetch }, options) =>
  fetching((url, init) => fetch(url, { ...init, ...options }));

const apis: readonly (readonly [name: string, api: Api, can: readonly Ability[]])[] = [
  ["request", byRequest, ["open", "save", "follow", "abort", "pipeline"]],
  ["stream", byStream, ["save", "follow", "abort", "pipeline"]],
  // Its requests have a body, and so wait for the reply before them.
  ["pipeline", byPipeline, ["open", "save", "abort"]],
  ["fetch", byFetch, ["open", "clone", "save", "follow", "abort", "pipeline"]],
];

/** A dispatcher of this copy's, with these limits. */
export function dispatcherOf({ Agent }: Pick<Undici, "Agent">, { sockets, pipelining }: Pool) {
  return new Agent({
    ...(sockets !== undefined && { connections: sockets }),
    ...(pipelining !== undefined && { pipelining }),
  });
}

const MAX_REDIRECTIONS = 2;

/** What makes `request()`, `stream()` and `pipeline()` follow redirects. */
function followingOf({ Agent, interceptors }: Undici, major: number, dispatcher?: undici7.Agent) {
  if (major < 7) return { maxRedirections: MAX_REDIRECTIONS };
  // undici 7 has left it to an interceptor.
  const redirect = interceptors.redirect({ maxRedirections: MAX_REDIRECTIONS });
  return { dispatcher: (dispatcher ?? new Agent()).compose(redirect) };
}

async function connect({ major, load }: UndiciCopy, api: Api, pool?: Pool): Promise<Session> {
  const undici = await load();
  if (pool === undefined) return api(undici, {}, followingOf(undici, major));
  const dispatcher = dispatcherOf(undici, pool);
  const options = { dispatcher, ...(pool.pipelining !== undefined && { blocking: false }) };
  return {
    ...api(undici, options, followingOf(undici, major, dispatcher)),
    // destroy() throws where urllib is loaded: it marks the error that all sockets share.
    close: () => dispatcher.close(),
  };
}

export const undiciClients: readonly HttpClient[] = undiciCopies.flatMap((copy) =>
  apis.map(([name, api, can]) => ({
    name: `undici ${copy.major} ${name}()`,
    installed: copy.installed,
    over: "undici" as const,
    // With undici 7 it takes an option, which fetch does not pass on.
    can: name === "fetch" && copy.major > 6 ? can.filter((each) => each !== "pipeline") : can,
    runsHere: copy.runsHere,
    // undici 8 goes back to the caller's context by itself.
    learnt: name === "fetch" && copy.major < 8,
    connect: (pool?: Pool) => connect(copy, api, pool),
  })),
);
