import { subscribe } from "node:diagnostics_channel";
import { setImmediate as turn } from "node:timers/promises";

const sockets = [];
subscribe("net.client.socket", ({ socket }) => sockets.push(socket));

/** Bytes in use once so many have come from upstreams, garbage left out. */
export async function memoryInUse(received = 0) {
  while (sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0) < received) await turn();
  for (let i = 0; i < 5; i++) {
    await turn();
    globalThis.gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
