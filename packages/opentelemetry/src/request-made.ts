import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";

type Listener = (message: unknown) => void;

const CREATED = "http.client.request.created";
/** Node 20 has no channel that tells of a request when it is made. */
const HAS_CREATED = Number(process.versions.node.split(".")[0]) >= 22;

/**
 * Hears of each request of node:http, in the context that it is made in.
 *
 * @returns A function that ends it.
 */
export function onRequestMade(listener: Listener): () => void {
  if (!HAS_CREATED) return patchOnSocket(listener);
  subscribe(CREATED, listener);
  return () => void unsubscribe(CREATED, listener);
}

/** Called as a request is made, or in its context once a pool has a socket for it. */
function patchOnSocket(listener: Listener): () => void {
  // Importing it would have Node evaluate more of it than is needed.
  const { prototype } = process.getBuiltinModule("node:http").ClientRequest;
  const { onSocket } = prototype;
  let isOn = true;
  const noting = function (this: ClientRequest, ...args: Parameters<typeof onSocket>) {
    if (isOn) listener({ request: this });
    onSocket.apply(this, args);
  };
  prototype.onSocket = noting;
  return () => {
    isOn = false;
    // Unless somebody has patched it since.
    if (prototype.onSocket === noting) prototype.onSocket = onSocket;
  };
}
