import { channel as nodeChannel, type ChannelListener } from "node:diagnostics_channel";
import { hear } from "../options/hear.js";

// A second copy of this package publishes on the same channel.
const GUARDED = Symbol.for("wechat-errors.channel.1");

type Channel = ReturnType<typeof nodeChannel> & {
  /** Called with what a subscriber throws, or what its promise rejects with. */
  [GUARDED]?: (error: unknown) => void;
};

/**
 * A diagnostics channel of this library whose subscribers cannot harm the app: Node turns what a
 * subscriber throws into an `uncaughtException`, which ends the process. Subscribers that came before
 * this package was loaded are not guarded.
 */
export function guardedChannel(name: string): Channel {
  const channel: Channel = nodeChannel(name);
  if (GUARDED in channel) return channel;
  channel[GUARDED] = ignore;
  const guards = new WeakMap<ChannelListener, ChannelListener>();
  const guardOf = (listener: ChannelListener): ChannelListener => {
    let guard = guards.get(listener);
    if (guard === undefined) {
      guard = (message, from) => {
        const report = channel[GUARDED] ?? ignore;
        try {
          hear(listener(message, from), report);
        } catch (error) {
          report(error);
        }
      };
      guards.set(listener, guard);
      // Node adds the first subscriber by calling `subscribe` once more.
      guards.set(guard, guard);
    }
    return guard;
  };
  for (const method of ["subscribe", "unsubscribe"] as const)
    Object.defineProperty(channel, method, {
      value(listener: ChannelListener) {
        const { [method]: original } = Object.getPrototypeOf(channel) as Channel;
        // Node refuses what is no function.
        return original.call(
          channel,
          typeof listener === "function" ? guardOf(listener) : listener,
        );
      },
      configurable: true,
      writable: true,
    });
  return channel;
}

/** Publishes, and tells `report` of the subscribers that fail. */
export function publish(channel: Channel, message: object, report: (error: unknown) => void): void {
  channel[GUARDED] = report;
  channel.publish(message);
}

function ignore(): void {
  // Nobody has published.
}
