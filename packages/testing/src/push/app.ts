import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Who is called: a request listener (an Express app is one), a Koa app, a server, or a URL. */
export type App =
  | ((request: never, response: never) => unknown)
  | {
      /** Makes a request listener: a Koa app has it. */
      callback(): (request: never, response: never) => unknown;
    }
  | Server
  | URL
  | string;

export interface Served {
  readonly origin: string;
  /** Ends what was begun for the push. */
  close(): Promise<void>;
}

/**
 * Makes an app reachable for the length of a push, unless it is so already.
 *
 * @throws {TypeError} for what is no app.
 */
export async function serve(app: App): Promise<Served> {
  if (typeof app === "string" || app instanceof URL)
    return { origin: new URL(app).origin, close: () => Promise.resolve() };
  if (isServer(app)) {
    if (app.listening) return { origin: originOf(app), close: () => Promise.resolve() };
    return open(app);
  }
  if (typeof app === "function") return open(createServer(app as RequestListener));
  if (typeof app?.callback === "function")
    return open(createServer(app.callback() as RequestListener));
  throw new TypeError("push(): an app is a request listener, a Koa app, a server or a URL");
}

async function open(server: Server): Promise<Served> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: originOf(server),
    async close() {
      server.closeAllConnections();
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}

function isServer(app: object): app is Server {
  return typeof (app as Partial<Server>).address === "function" && "listening" in app;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
