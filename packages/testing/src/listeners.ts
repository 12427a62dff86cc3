import { once } from "node:events";
import type { Server } from "node:http";
import { createServer, type AddressInfo, type Server as Listener, type Socket } from "node:net";

/**
 * Ports of 127.0.0.1 that lead to one server of requests, or to its copy behind TLS. None of them
 * keeps the process running.
 */
export class Listeners {
  readonly #listeners: Listener[] = [];
  /** By the port at their other end. */
  readonly #sockets = new Map<number, Socket>();

  /** @returns the port. */
  async open(server: Server): Promise<number> {
    const listener = createServer((socket) => {
      const port = socket.remotePort ?? 0;
      this.#sockets.set(port, socket);
      socket.once("close", () => this.#sockets.delete(port));
      // What breaks a connection is told to the client; here there is nobody to tell.
      socket.on("error", () => undefined);
      socket.unref();
      server.emit("connection", socket);
    });
    this.#listeners.push(listener);
    listener.listen(0, "127.0.0.1");
    await once(listener, "listening");
    listener.unref();
    return (listener.address() as AddressInfo).port;
  }

  /** The connection that a request came by, below TLS. */
  socketOf({ remotePort = 0 }: Socket): Socket | undefined {
    return this.#sockets.get(remotePort);
  }

  /** Closes the ports, and breaks every connection. */
  async close(): Promise<void> {
    const closing = this.#listeners.splice(0).map((listener) => {
      const closed = once(listener, "close");
      listener.close();
      return closed;
    });
    for (const socket of this.#sockets.values()) socket.destroy();
    await Promise.all(closing);
  }
}
