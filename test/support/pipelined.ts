import { once } from "node:events";
import { connect, type Socket } from "node:net";

const HEAD_END = "\r\n\r\n";

/**
 * Asks for all these paths at the same time, over a few connections: each is sent all of its requests
 * before the first of its responses is awaited. That takes far less than a connection a request.
 *
 * @returns The bodies, in the order of the paths. Each response needs a Content-Length.
 */
export async function getAll(
  origin: string,
  paths: readonly string[],
  connections: number,
): Promise<string[]> {
  const bodies: string[] = [];
  await Promise.all(
    Array.from({ length: Math.min(connections, paths.length) }, async (_, first) => {
      const indices = paths.map((__, i) => i).filter((i) => i % connections === first);
      const { hostname, port, host } = new URL(origin);
      const socket = connect(Number(port), hostname);
      await once(socket, "connect");
      const requests = indices.map((i) => `GET ${paths[i]} HTTP/1.1\r\nhost: ${host}${HEAD_END}`);
      socket.write(requests.join(""));
      let next = 0;
      for await (const body of bodiesOf(socket)) {
        bodies[indices[next++]!] = body;
        if (next === indices.length) break;
      }
    }),
  );
  return bodies;
}

async function* bodiesOf(socket: Socket): AsyncGenerator<string> {
  let text = "";
  for await (const chunk of socket.setEncoding("latin1") as AsyncIterable<string>) {
    text += chunk;
    for (;;) {
      const start = text.indexOf(HEAD_END) + HEAD_END.length;
      const [, length] = /^content-length: (\d+)$/im.exec(text.slice(0, start)) ?? [];
      const end = start + Number(length);
      if (start < HEAD_END.length || text.length < end) break;
      yield text.slice(start, end);
      text = text.slice(end);
    }
  }
}
