import type { Socket } from "node:net";

/** The client's ends of the connections that were led to the fake. */
export class LedSockets {
  readonly #open = new Set<object>();
  readonly #ever = new WeakSet<object>();

  add(socket: Socket): void {
    this.#ever.add(socket);
    this.#open.add(socket);
    socket.once("close", () => this.#open.delete(socket));
  }

  has(socket: object): boolean {
    return this.#ever.has(socket);
  }

  /** So that no pool uses one again. */
  destroy(): void {
    for (const socket of this.#open) (socket as Socket).destroy();
  }
}
