import { once } from "node:events";
import http from "node:http";
import { setImmediate as turn } from "node:timers/promises";

const FINE = '{"errcode":0,"errmsg":"ok"}';
const FAILURE = '{"errcode":40003,"errmsg":"invalid openid"}';
/** As long as a reply may be that we keep. */
const LONGEST = '{"errcode":0,"text":"'.padEnd(64 * 1024 - 2, "x") + '"}';

/** WeChat, as far as it is needed here. */
export class Wechat {
  #sockets = [];
  #held = [];
  #server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const isHeld = request.url.startsWith("/cgi-bin/held");
    const body = isHeld ? LONGEST : request.url.startsWith("/cgi-bin/failing") ? FAILURE : FINE;
    response.setHeader("content-type", "application/json");
    response.setHeader("content-length", body.length);
    if (!isHeld) return response.end(body);
    response.write(body.slice(0, -1));
    this.#held.push(() => response.end(body.slice(-1)));
  });

  static async start() {
    const wechat = new Wechat();
    wechat.#server.on("connection", (socket) => wechat.#sockets.push(socket));
    wechat.#server.listen(0, "127.0.0.1");
    await once(wechat.#server, "listening");
    return wechat;
  }

  get origin() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Resolves once so many replies are held just before their last byte: with all bytes sent. */
  async holding(count) {
    while (this.#held.length < count) await turn();
    return this.#sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  }

  release() {
    for (const finish of this.#held.splice(0)) finish();
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
