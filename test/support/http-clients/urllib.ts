import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { agentClient } from "./agent-client.js";
import { opened, saving, type Ask, type HttpClient, type Session } from "./http-client.js";

/** As much of urllib as its versions have in common. */
interface Urllib {
  request(url: string, options: object): Promise<{ data: unknown; res: unknown }>;
}

const PATIENT = { timeout: 60_000, followRedirect: true };

const asking = ({ request }: Urllib, options: object): Session =>
  saving({
    ask: async (url, how: Ask = {}) =>
      (await request(url, { ...PATIENT, ...options, ...how })).data as Buffer,
    open: async (url) => {
      const { res } = await request(url, { ...PATIENT, ...options, streaming: true });
      const body = res as Readable;
      return opened(body.on("error", () => undefined));
    },
  });

interface Modern extends Urllib {
  readonly Agent: new (options: object) => Dispatcher;
}

const modern = (major: 3 | 4, load: () => Promise<unknown>): HttpClient => ({
  name: `urllib ${major}`,
  installed: `urllib${major}`,
  over: "undici",
  can: ["open", "save", "follow", "abort"],
  runsHere: true,
  // urllib 3 asks undici to follow redirects, which puts something between caller and pool.
  learnt: major === 3,
  connect: async (pool) => {
    const urllib = (await load()) as Modern;
    if (pool === undefined) return asking(urllib, {});
    const { sockets } = pool;
    const dispatcher = new urllib.Agent(sockets === undefined ? {} : { connections: sockets });
    return { ...asking(urllib, { dispatcher }), close: () => dispatcher.close() };
  },
});

export const urllibClients: readonly HttpClient[] = [
  agentClient(
    { name: "urllib 2", installed: "urllib2", can: ["open", "save", "follow"] },
    () => import("urllib2"),
    ({ default: urllib }, option) => asking(urllib as unknown as Urllib, option),
  ),
  modern(3, () => import("urllib3")),
  modern(4, () => import("urllib4")),
];
