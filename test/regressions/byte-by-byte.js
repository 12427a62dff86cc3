// Bytes of heap that replies take which come byte by byte: node --expose-gc byte-by-byte.js
import { once } from "node:events";
import { get } from "node:http";
import { createServer } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { observeWechat } from "@wechat-errors/core/node";

const BYTES = 60_000;
const REPLIES = 4;
const HEAD =
  "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";

const server = createServer((socket) => {
  socket.once("data", () => socket.write(HEAD + "1\r\n \r\n".repeat(BYTES)));
  socket.on("error", () => undefined);
});
await once(server.listen(0, "127.0.0.1"), "listening");
const host = `127.0.0.1:${server.address().port}`;

const inUse = async () => {
  await turn();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

async function receive() {
  const request = get(`http://${host}/cgi-bin/get`);
  const [response] = await once(request, "response");
  let received = 0;
  await new Promise((resolve) =>
    response.on("data", (chunk) => (received += chunk.length) === BYTES && resolve()),
  );
  return request;
}

const used = [];
for (const watch of [true, false, true]) {
  const before = await inUse();
  const work = async () => {
    const requests = [];
    for (let i = 0; i < REPLIES; i++) requests.push(await receive());
    used.push((await inUse()) - before);
    for (const request of requests) request.destroy();
  };
  const upstreams = { [host]: "api.weixin.qq.com" };
  await (watch ? observeWechat(work, { upstreams }) : work());
}
server.close();
const [, without, withUs] = used;
process.send((withUs - without) / (REPLIES * BYTES));
