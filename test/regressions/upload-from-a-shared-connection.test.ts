import { once } from "node:events";
import { Agent, request as httpRequest } from "node:http";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { PassThrough } from "node:stream";
import { observeWechat, type Observed } from "@wechat-errors/core/node";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bytesOf, openHttp } from "../support/clients.js";
import { DEAD_ORIGIN, envelope, startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { strayErrors } from "./stray-errors.js";

const NODE_MAJOR = Number(process.versions.node.split(".")[0]);

/** A database's client: one connection for all, opened by whoever comes first. */
class Database {
  #socket: Socket | undefined;
  readonly #waiting: PassThrough[] = [];
  readonly #server = createServer((socket) => socket.pipe(socket)).listen(0, "127.0.0.1");
  readonly #listening = once(this.#server, "listening");

  /** The answer to a query, as a stream. */
  async query(): Promise<PassThrough> {
    await this.#listening;
    this.#socket ??= this.#connect();
    const answer = new PassThrough();
    this.#waiting.push(answer);
    this.#socket.write(".");
    return answer;
  }

  #connect(): Socket {
    const { port } = this.#server.address() as AddressInfo;
    return connect(port, "127.0.0.1").on("data", (rows: Buffer) => {
      for (const row of rows) this.#waiting.shift()!.end(Buffer.of(row));
    });
  }

  close(): void {
    this.#socket?.end();
    this.#server.close();
  }
}

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat((request, response) => {
    request.resume().once("end", () => envelope(request, response));
  });
});
afterAll(() => wechat.close());

const upstreams = () => ({ ...wechat.upstreams, [new URL(DEAD_ORIGIN).host]: "api.weixin.qq.com" });

const observe = <T>(work: (scope: Observed) => Promise<T>) =>
  observeWechat(work, { upstreams: upstreams(), logger: new MemoryLogger() });

/** Paths of the calls that a scope has errors of. */
const pathsIn = ({ wechatErrors }: Observed) => wechatErrors.map(({ error }) => error.reply?.path);

async function upload(url: string, body: PassThrough): Promise<void> {
  const request = httpRequest(url, { method: "POST", agent: false });
  const response = once(request, "response");
  body.pipe(request);
  const [reply] = (await response) as [AsyncIterable<unknown>];
  await bytesOf(reply);
}

describe("an upload whose body comes over a connection that other work has opened", () => {
  test.each([
    ["is refused by WeChat", () => `${wechat.origin}/upload?code=40003`],
    ["cannot reach WeChat", () => `${DEAD_ORIGIN}/upload`],
  ])("and that %s: the error is never the other work's", async (_, url) => {
    const database = new Database();
    onTestFinished(() => database.close());
    let end!: () => void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    let open!: () => void;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const other = observe(async (scope) => {
      await bytesOf(await database.query());
      open();
      await ended;
      return pathsIn(scope);
    });
    await opened;
    const own = await observe(async (scope) => {
      await upload(url(), await database.query()).catch(() => undefined);
      return pathsIn(scope);
    });
    end();
    expect(await other).toEqual([]);
    // Node 20 does not say who has made a request.
    if (NODE_MAJOR >= 22 || own.length > 0) expect(own).toEqual(["/upload"]);
  });
});

test("calls that are refused while they wait in a full pool are never another's", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const refused = (path: string) => openHttp(DEAD_ORIGIN + path, { agent }).catch(() => undefined);
  expect(await strayErrors(upstreams(), 10, refused)).toEqual([]);
});
