import net from "node:net";

/** An HTTP client that does next to nothing, so that the server is the slower side. */
export class Client {
  #socket;
  #text = "";
  #pending;

  constructor(port) {
    this.#socket = net.connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("data", (chunk) => this.#take(chunk));
    this.#socket.on("error", (error) => this.#pending?.reject(error));
    this.#socket.on("close", () => this.#pending?.reject(new Error("the server hung up")));
  }

  /** Resolves with the status when the whole response is there. */
  get(path) {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    });
  }

  close() {
    this.#socket.destroy();
  }

  #take(chunk) {
    this.#text += chunk.latin1Slice();
    const head = this.#text.indexOf("\r\n\r\n");
    if (head === -1) return;
    const [, length] = /\r\ncontent-length: (\d+)/i.exec(this.#text);
    if (this.#text.length < head + 4 + Number(length)) return;
    const status = Number(this.#text.slice("HTTP/1.1 ".length, "HTTP/1.1 200".length));
    this.#text = "";
    this.#pending.resolve(status);
  }
}
