import { fetchClients } from "./fetch.js";
import type { HttpClient, Session } from "./http-client.js";
import { nodeHttpClients } from "./node-http.js";
import { undiciClients } from "./undici.js";
import { urllibClients } from "./urllib.js";

/**
 * Every HTTP client that is tested, each loaded when it is first connected. Those that call Node's
 * own fetch come first: undici 7 and 8 put a dispatcher of theirs in its place when they are loaded.
 */
export const everyClient: readonly HttpClient[] = [
  ...fetchClients,
  ...nodeHttpClients,
  ...urllibClients,
  ...undiciClients,
];

/**
 * A client with a pool that no other test has used; Node's own fetch with the one that it has, since
 * any other would be of another copy of undici.
 */
export const connectAlone = (client: HttpClient): Promise<Session> =>
  client.connect(fetchClients.includes(client) ? undefined : {});
