import net from "node:net";
import tls from "node:tls";
import { belongsToWechat } from "../hosts.js";
import { isLoopback, readArguments, type ConnectOptions } from "./connect-options.js";
import type { LedSockets } from "./led-sockets.js";
import { patch } from "./patch.js";

/** Where the fake listens. */
export interface Destination {
  readonly plain: number;
  readonly secure: number;
}

/** Set where a connection has been told whom to trust. */
const TRUSTS = Symbol("trusts the fake");

type Connect = (this: net.Socket, ...args: unknown[]) => net.Socket;
type TlsConnect = (...args: unknown[]) => tls.TLSSocket;

/**
 * Every connection goes through this one method of node:net, TLS or not. Where it is for WeChat, its
 * address is replaced; names, and what they are checked against, stay.
 *
 * @returns the undoing.
 */
export function leadSockets(to: Destination, led: LedSockets): () => void {
  const holder = net.Socket.prototype as unknown as { connect: Connect };
  return patch(holder, "connect", (connect) => {
    return function (this: net.Socket, ...args: unknown[]) {
      const [options, callback] = readArguments(args);
      const isSecure = this instanceof tls.TLSSocket;
      if (!isForWechat(options, isSecure)) return connect.apply(this, args);
      led.add(this, options.servername ?? options.host ?? "");
      // Whoever has kept tls.connect from before comes here without knowing whom to trust.
      if (isSecure && !(TRUSTS in options)) options.rejectUnauthorized = false;
      const port = isSecure || Number(options.port) === 443 ? to.secure : to.plain;
      const there = { ...options, host: "127.0.0.1", port, family: 4, lookup: undefined };
      delete (there as ConnectOptions).localAddress;
      return connect.call(this, there, ...(callback === undefined ? [] : [callback]));
    };
  });
}

/**
 * Tells the TLS connections that are led to the fake, and only these, to trust its certificate.
 *
 * @returns the undoing.
 */
export function trustFake(ca: () => string, led: LedSockets): () => void {
  const holder = tls as unknown as { connect: TlsConnect };
  return patch(holder, "connect", (connect) => {
    return function (...args: unknown[]) {
      const [options, callback] = readArguments(args);
      const { socket } = options;
      const host = options.servername ?? options.host ?? (socket && led.hostOf(socket)) ?? "";
      const isOurs = socket === undefined ? isForWechat(options, true) : belongsToWechat(host);
      if (!isOurs) return connect(...args);
      if (socket !== undefined && led.hostOf(socket) === undefined)
        throw new Error(throughProxy(host));
      const trusting = {
        ...options,
        ca: ca(),
        secureContext: undefined,
        // The fake shows a certificate for the name that it is called by.
        servername: host,
        [TRUSTS]: true,
      };
      return connect(trusting, ...(callback === undefined ? [] : [callback]));
    };
  });
}

function isForWechat(
  { path, host = "", servername = "" }: ConnectOptions,
  isSecure: boolean,
): boolean {
  // A pipe, whatever host is named beside it.
  if (path) return false;
  if (belongsToWechat(host)) return true;
  // The client has looked up the address by itself.
  return isSecure && belongsToWechat(servername) && net.isIP(host) !== 0 && !isLoopback(host);
}

function throughProxy(host: string): string {
  return `A call to ${host} goes through a proxy, which intercept() cannot lead to the fake: make it without the proxy (HTTPS_PROXY, an agent) in tests`;
}
