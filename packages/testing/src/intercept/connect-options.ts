import type { TcpNetConnectOpts } from "node:net";
import type { ConnectionOptions } from "node:tls";

/** What a connection is asked for with, by node:net and by node:tls. */
export type ConnectOptions = Partial<TcpNetConnectOpts> &
  ConnectionOptions & { readonly path?: string };

export type Callback = (...args: never[]) => void;

/**
 * The ways to call `connect`: with options, with a port and a host, with a path; each with further
 * options and a callback, or as the array that node:net makes of them.
 */
export function readArguments(args: readonly unknown[]): [ConnectOptions, Callback | undefined] {
  const list = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[];
  const [first, second] = list;
  const callback = list.findLast((each) => typeof each === "function") as Callback | undefined;
  const given = list.filter((each): each is object => typeof each === "object" && each !== null);
  // As it is, where it is alone: node:tls looks at the very object again.
  if (given.length === 1 && given[0] === first) return [first as ConnectOptions, callback];
  const isPort = typeof first === "number" || (typeof first === "string" && /^\d+$/.test(first));
  const place = isPort
    ? { port: Number(first), ...(typeof second === "string" && { host: second }) }
    : typeof first === "string"
      ? { path: first }
      : {};
  return [Object.assign(place, ...given) as ConnectOptions, callback];
}

export function isLoopback(address: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|(?:::ffff:)?127(?:\.\d+){3}|::1)$/i.test(address);
}
