import { once } from "node:events";
import http from "node:http";

/** A word that only WeChat says: in no response that replaces a reply of its. */
export const WORDS = "some words of WeChat";

/** What each kind of call is answered with. */
export function bodyOf({ reply, code = 40003 }) {
  const isFine = reply === "ok" || reply === "slowOk";
  return JSON.stringify(
    isFine
      ? { errcode: 0, errmsg: "ok", openid: "o6_bmjrPTlm6" }
      : { errcode: code, errmsg: WORDS },
  );
}

/** WeChat on 127.0.0.1: it answers as the query asks, and slow calls when it is told to. */
export class FakeWechat {
  #waiting = new Map();
  #begun = new Map();
  #released = new Set();
  #server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const query = new URL(request.url, "http://wechat").searchParams;
    this.#answer(request, response, {
      id: query.get("id"),
      reply: query.get("reply"),
      code: Number(query.get("code")),
    });
  });

  static async start() {
    const wechat = new FakeWechat();
    wechat.#server.listen(0, "127.0.0.1");
    await once(wechat.#server, "listening");
    return wechat;
  }

  get origin() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Resolves when half of the slow reply is on its way. */
  begun(id) {
    return new Promise((resolve) => this.#begun.set(id, resolve));
  }

  release(id) {
    const finish = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (finish === undefined) this.#released.add(id);
    else finish();
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(request, response, { id, reply, code }) {
    const body = bodyOf({ reply, code });
    if (reply === "reset") return request.socket.destroy();
    response.setHeader("content-type", "application/json; encoding=utf-8");
    response.setHeader("content-length", body.length);
    if (reply === "cut") {
      response.write(body.slice(0, 20), () => request.socket.destroy());
      return undefined;
    }
    if (!reply.startsWith("slow") || this.#released.delete(id)) return response.end(body);
    response.write(body.slice(0, 20));
    this.#waiting.set(id, () => response.end(body.slice(20)));
    this.#begun.get(id)?.();
    this.#begun.delete(id);
    return undefined;
  }
}
