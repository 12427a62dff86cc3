import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { belongsToWechat } from "../hosts.js";
import { isLoopback } from "./connect-options.js";
import type { LedSockets } from "./led-sockets.js";

/** As undici tells it, whichever copy. */
interface UndiciHeaders {
  readonly request: { readonly origin?: unknown };
  readonly socket: Socket;
}

/**
 * Breaks calls to WeChat that are about to go out by a connection that was not led to the fake: one
 * that a pool has kept from before, or a proxy's.
 *
 * @returns the undoing.
 */
export function refuseOthers(led: LedSockets): () => void {
  const check = (host: string, socket: Socket): void => {
    const { remoteAddress } = socket;
    if (led.hostOf(socket) !== undefined || remoteAddress === undefined) return;
    // Whoever calls this machine by WeChat's name has a fake of their own.
    if (isLoopback(remoteAddress)) return;
    socket.destroy(new Error(notLed(host)));
  };
  const onUndici = (message: unknown): void => {
    const { request, socket } = message as UndiciHeaders;
    const host = hostOf(String(request.origin));
    if (belongsToWechat(host)) check(host, socket);
  };
  const onHttp = (message: unknown): void => {
    const { request } = message as { readonly request: ClientRequest };
    const host = request.path.startsWith("/") ? request.host : hostOf(request.path);
    if (!belongsToWechat(host)) return;
    if (request.socket) check(host, request.socket);
    // Before anything is written to it.
    else request.prependOnceListener("socket", (socket: Socket) => check(host, socket));
  };
  const channels = [
    ["undici:client:sendHeaders", onUndici],
    // Node 20 has only the second.
    ["http.client.request.created", onHttp],
    ["http.client.request.start", onHttp],
  ] as const;
  for (const [channel, listener] of channels) subscribe(channel, listener);
  return () => {
    for (const [channel, listener] of channels) unsubscribe(channel, listener);
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

function notLed(host: string): string {
  return `A call to ${host} was about to go out by a connection that is not the fake's: one from before intercept(), or through a proxy. Call intercept() before the first call to WeChat, and use no proxy in tests`;
}
