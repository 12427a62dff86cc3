import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { leadSockets, trustFake, type Destination } from "./lead-connections.js";
import { LedSockets } from "./led-sockets.js";
import { refuseOthers } from "./refuse-others.js";

// Two copies of this package, or Jest's test files one after the other, patch the same node:net: so
// it is there that it is noted.
const KEY = Symbol.for("wechat-errors.testing.interception.1");
const holder = net.Socket as unknown as { [KEY]?: Interception };

/** The time in which connections to WeChat are led to a fake. One at a time in a process. */
export class Interception {
  readonly #led = new LedSockets();
  readonly #undoings: readonly (() => void)[];

  private constructor(
    to: Destination,
    ca: () => string,
    readonly begunAt: string,
  ) {
    this.#undoings = [
      leadSockets(to, this.#led),
      trustFake(ca, this.#led),
      refuseOthers(this.#led),
    ];
    // `import { connect } from "node:tls"` is to see it, too.
    syncBuiltinESMExports();
  }

  /** @throws {Error} that says where the other one began, where there is one. */
  static start(to: Destination, ca: () => string): Interception {
    const other = holder[KEY];
    if (other !== undefined)
      throw new Error(
        `intercept(): another fake WeChat intercepts already${other.begunAt}: restore() or close() it first`,
      );
    return (holder[KEY] = new Interception(to, ca, callerOfIntercept()));
  }

  stop(): void {
    for (const undo of this.#undoings) undo();
    syncBuiltinESMExports();
    this.#led.destroy();
    if (holder[KEY] === this) Reflect.deleteProperty(holder, KEY);
  }
}

/** ` at file:///…/login.test.ts:12:10`: whoever forgets to restore is to be found. */
function callerOfIntercept(): string {
  // Message, this function, start(), intercept(), and who called it.
  const frame = new Error().stack?.split("\n")[4]?.trim();
  return frame === undefined ? "" : `, begun ${frame}`;
}
