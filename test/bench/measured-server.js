import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Client } from "./client.js";
import { Wechat } from "./wechat.js";

export const FRAMEWORKS = { express: "Express 5", koa: "Koa 3" };

const SERVER = fileURLToPath(new URL("server.js", import.meta.url));

/** A server in a process of its own; its clients and its WeChat are in this one. */
export class MeasuredServer {
  /** @type {Wechat} */
  wechat;
  #process;
  #clients;
  #asked;

  /**
   * @param {readonly [framework: string, variant: string, work: string]} args of server.js.
   * @param {{ connections: number, execArgv?: string[] }} options
   */
  static async start(args, { connections, execArgv = [] }) {
    const server = new MeasuredServer();
    server.wechat = await Wechat.start();
    const env = { ...process.env, NODE_ENV: "production" };
    server.#process = fork(SERVER, [...args, server.wechat.origin], { execArgv, env });
    server.#process.on("message", (answer) => server.#asked.resolve(answer));
    server.#process.on("exit", (code) => server.#asked.reject(new Error(`it ended with ${code}`)));
    const port = await server.#answer();
    server.#clients = Array.from({ length: connections }, () => new Client(port));
    return server;
  }

  /** Asks the process for one of the figures that it can tell. */
  ask(what, ...args) {
    this.#process.send({ what, args });
    return this.#answer();
  }

  /** One request. @returns {Promise<number>} its status. */
  get(path) {
    return this.#clients[0].get(path);
  }

  /** A request over each connection, at once. */
  async getOnAll(path) {
    await Promise.all(this.#clients.map((client) => getWell(client, path)));
  }

  /**
   * Keeps every connection busy, for so long or for so many requests.
   *
   * @returns how many were answered, in what time, and in how much of the process's own CPU time.
   */
  async load({ ms = Infinity, requests = Infinity }) {
    const cpuBefore = await this.ask("cpuMicroseconds");
    const start = performance.now();
    let sent = 0;
    const keepBusy = async (client) => {
      while (sent < requests && performance.now() - start < ms) {
        sent++;
        await getWell(client, "/");
      }
    };
    await Promise.all(this.#clients.map(keepBusy));
    const wallMs = performance.now() - start;
    const cpuMs = ((await this.ask("cpuMicroseconds")) - cpuBefore) / 1000;
    return { requests: sent, wallMs, cpuMs };
  }

  stop() {
    for (const client of this.#clients) client.close();
    this.#process.disconnect();
    this.wechat.stop();
  }

  #answer() {
    return new Promise((resolve, reject) => {
      this.#asked = { resolve, reject };
    });
  }
}

async function getWell(client, path) {
  const status = await client.get(path);
  if (status !== 200) throw new Error(`${path} was answered with ${status}`);
}
