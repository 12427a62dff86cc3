import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

/**
 * Resolves once all that was on its way between sockets of this process has arrived: a byte goes
 * there and back, time and again, each time behind whatever was ready to be read before it.
 *
 * No clock decides it: a slow machine has slower rounds.
 */
export async function quiet(rounds = 30): Promise<void> {
  const server = createServer((socket) => socket.pipe(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  for (let round = 0; round < rounds; round++) {
    socket.write(".");
    await once(socket, "data");
  }
  socket.destroy();
  server.close();
}

/** Resolves with a number once it is quiet, and the number no longer changes. */
export async function settledAt(read: () => number): Promise<number> {
  for (let before = -1; before !== read();) {
    before = read();
    await quiet();
  }
  return read();
}
