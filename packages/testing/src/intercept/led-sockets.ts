import type { Socket } from "node:net";

/** The client's ends of the connections that were led to the fake. */
export class LedSockets {
  readonly #open = new Set<object>();
  /** Each with WeChat's host that it was for. */
  readonly #hosts = new WeakMap<object, string>();

  add(socket: Socket, host: string): void {
    this.#hosts.set(socket, host);
    this.#open.add(socket);
    socket.once("close", () => this.#open.delete(socket));
  }

  /** WeChat's host that a connection was for; `undefined` where it was not led. */
  hostOf(socket: object): string | undefined {
    return this.#hosts.get(socket);
  }

  /** So that no pool uses one again. */
  destroy(): void {
    for (const socket of this.#open) (socket as Socket).destroy();
  }
}
