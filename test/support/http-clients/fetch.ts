import { fetching } from "./fetching.js";
import {
  nodeStream,
  opened,
  saving,
  type HttpClient,
  type Pool,
  type Session,
} from "./http-client.js";
import { dispatcherOf } from "./undici.js";

/** For `fetch`, whose types know no dispatcher. */
type Options = Readonly<Record<string, string>>;

/** A pool for global fetch is one of undici 7: that copy and Node's own understand each other. */
async function connect(
  session: (options: Options) => Session | Promise<Session>,
  pool?: Pool,
): Promise<Session> {
  if (pool === undefined) return session({});
  const dispatcher = dispatcherOf(await import("undici"), pool);
  const options = { dispatcher } as unknown as Options;
  return { ...(await session(options)), close: () => dispatcher.close() };
}

const byFetch = (options: Options) => fetching((url, init) => fetch(url, { ...init, ...options }));

const byKy = async (options: Options) => {
  const { default: ky } = await import("ky");
  const patient = ky.create({ throwHttpErrors: false, retry: 0, timeout: false });
  return fetching((url, init) => patient(url, { ...init, ...options }));
};

const byAxios = async (fetchOptions: Options) => {
  const { default: axios } = await import("axios");
  const instance = axios.create({ adapter: "fetch", fetchOptions, validateStatus: () => true });
  return saving({
    ask: async (url, how) => {
      const { data } = await instance.request<ArrayBuffer>({
        ...how,
        url,
        responseType: "arraybuffer",
      });
      return Buffer.from(data);
    },
    open: async (url) => {
      const { data } = await instance.get<unknown>(url, { responseType: "stream" });
      return opened(nodeStream(data));
    },
  });
};

const common = { over: "undici", runsHere: true, learnt: true } as const;

/** Those that call the `fetch` of Node itself. */
export const fetchClients: readonly HttpClient[] = [
  {
    ...common,
    name: "fetch",
    can: ["open", "clone", "save", "follow", "abort"],
    connect: (pool) => connect(byFetch, pool),
  },
  {
    ...common,
    name: "ky",
    installed: "ky",
    can: ["open", "clone", "save", "follow", "abort"],
    connect: (pool) => connect(byKy, pool),
  },
  {
    ...common,
    name: "axios 1 with its fetch adapter",
    installed: "axios",
    can: ["open", "save", "follow", "abort"],
    connect: (pool) => connect(byAxios, pool),
  },
];
