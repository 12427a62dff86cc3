import { cpSync, mkdtempSync, rmSync } from "node:fs";
import http, { type AgentOptions } from "node:http";
import https from "node:https";
import { createRequire } from "node:module";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import tls, { connect as importedConnect, type ConnectionOptions } from "node:tls";
import type * as Testing from "@wechat-errors/testing";
import { startFakeWechat, type FakeWechat } from "@wechat-errors/testing";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { Agent, Pool, ProxyAgent, request as undiciRequest } from "undici";
import { close, listen } from "../support/fake-wechat.js";
import { openHttp, bytesOf } from "../support/open-http.js";
import { ROOT } from "../support/program.js";
import { startTlsWechat } from "../support/tls-wechat.js";

const { connect: connectFromBefore } = createRequire(import.meta.url)("node:tls") as typeof tls;
const HOST = "api.weixin.qq.com";
const URL_OF_TOKEN = `https://${HOST}/cgi-bin/token`;

let wechat: FakeWechat;
beforeEach(async () => {
  wechat = await startFakeWechat();
});
afterEach(() => wechat.close());

const patched = () => ({
  connect: Object.getOwnPropertyDescriptor(net.Socket.prototype, "connect"),
  tls: Object.getOwnPropertyDescriptor(tls, "connect"),
  imported: importedConnect,
  keys: Reflect.ownKeys(net.Socket),
});

/** The hosts that a client looks up: WeChat itself only after `restore()`. */
const lookedUp = (url: string, agent: https.Agent | false = false) =>
  new Promise<string>((resolve) => {
    const lookup: net.LookupFunction = (host, _, done) => {
      resolve(host);
      done(new Error("this test calls nobody"), "");
    };
    const get = url.startsWith("https:") ? https.get : http.get;
    get(url, { lookup, agent }).on("error", () => undefined);
  });

describe("restore()", () => {
  test("puts back what was there, exactly", async () => {
    const before = patched();
    wechat.intercept();
    expect(patched().connect).not.toEqual(before.connect);
    await fetch(URL_OF_TOKEN);
    wechat.restore();
    expect(patched()).toEqual(before);
    expect(await lookedUp(`https://${HOST}/`)).toBe(HOST);
    expect(await lookedUp(`http://${HOST}/`)).toBe(HOST);
    // No connection to the fake is left in a pool.
    expect(wechat.calls).toHaveLength(1);
  });

  test("is done by close() and at the end of `await using`, and may be done again", async () => {
    const before = patched();
    {
      await using scoped = await startFakeWechat();
      scoped.intercept();
      expect(patched()).not.toEqual(before);
    }
    expect(patched()).toEqual(before);
    wechat.restore();
    wechat.intercept();
    wechat.restore();
    wechat.restore();
    expect(patched()).toEqual(before);
  });

  test("leaves alone what somebody else has patched since", async () => {
    wechat.intercept();
    const ours = net.Socket.prototype.connect;
    let count = 0;
    const theirs = function (this: net.Socket, ...args: [string]) {
      count++;
      return ours.apply(this, args);
    } as typeof ours;
    net.Socket.prototype.connect = theirs;
    wechat.restore();
    expect(net.Socket.prototype.connect).toBe(theirs);
    expect(await lookedUp(`https://${HOST}/`)).toBe(HOST);
    expect(count).toBe(1);
    wechat.intercept();
    await fetch(URL_OF_TOKEN);
    wechat.restore();
    expect(net.Socket.prototype.connect).toBe(theirs);
  });

  test("tells of calls that nothing was set up for", async () => {
    wechat.intercept();
    await fetch(`https://${HOST}/nowhere`);
    expect(() => wechat.restore()).toThrow(`GET https://${HOST}/nowhere`);
  });
});

describe("a second interception is refused, with the place of the first", () => {
  test("by the same fake, and by another", async () => {
    wechat.intercept();
    expect(() => wechat.intercept()).toThrow(/already, begun at .*intercepting\.test/);
    await using other = await startFakeWechat();
    expect(() => other.intercept()).toThrow(/already, begun at .*intercepting\.test/);
    await other.close();
    // The first one's goes on.
    expect((await fetch(URL_OF_TOKEN)).status).toBe(200);
  });

  test("by another copy of the package", async () => {
    const folder = mkdtempSync(join(ROOT, "test/testing/.tmp-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    // Where vitest takes it for ours, and lets Node itself load it.
    const place = join(folder, "packages/testing");
    cpSync(join(ROOT, "packages/testing"), place, { recursive: true });
    const file = pathToFileURL(join(place, "dist/index.js")).href;
    const copy = (await import(/* @vite-ignore */ file)) as typeof Testing;
    expect(copy.startFakeWechat).not.toBe(startFakeWechat);
    await using other = await copy.startFakeWechat();
    wechat.intercept();
    expect(() => other.intercept()).toThrow(/another fake WeChat intercepts/);
  });
});

const PLAIN_GET = `GET /cgi-bin/token HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`;
const askOver = async (socket: net.Socket) => {
  socket.end(PLAIN_GET);
  return String(await bytesOf(socket));
};

describe("whatever way the connection is made, it is led", () => {
  beforeEach(() => wechat.intercept());
  const secure: ConnectionOptions = { host: HOST, port: 443, servername: HOST };

  test.each<readonly [string, () => net.Socket]>([
    ["tls.connect(options)", () => tls.connect(secure)],
    ["tls.connect(port, host)", () => tls.connect(443, HOST)],
    ["tls.connect(port, options)", () => tls.connect(443, { host: HOST })],
    ["an imported connect()", () => importedConnect(secure)],
    ["a connect() kept from before", () => connectFromBefore(secure)],
    ["net.connect(port, host)", () => net.connect(80, HOST)],
    ["net.connect(options)", () => net.connect({ host: HOST.toUpperCase(), port: 80 })],
    ["new Socket().connect()", () => new net.Socket().connect(80, `${HOST}.`)],
    ["TLS over a socket of one's own", () => tls.connect({ socket: net.connect(443, HOST) })],
    ["an address looked up before", () => tls.connect({ ...secure, host: "203.0.113.1" })],
    [
      "a context of one's own",
      () => tls.connect({ ...secure, secureContext: tls.createSecureContext() }),
    ],
    ["an authority of one's own", () => tls.connect({ ...secure, ca: [] })],
  ])("%s", async (_, connect) => {
    expect(await askOver(connect())).toContain("access_token");
  });

  test("and the certificate is one for the host that was called", async () => {
    const socket = tls.connect(secure);
    await new Promise((resolve) => socket.once("secureConnect", resolve));
    expect(socket.authorized).toBe(true);
    expect(socket.getPeerCertificate().subjectaltname).toBe(`DNS:${HOST}`);
    socket.destroy();
  });

  test.each([
    "api.weixin.qq.com",
    "sh.api.weixin.qq.com",
    "mp.weixin.qq.com",
    "fraud.mch.weixin.qq.com",
    "pay.wechatpay.cn",
    "env-1.ap-shanghai.tcb-api.tencentcloudapi.com",
  ])("to %s", async (host) => {
    wechat.on("GET", "/any").reply("the fake");
    expect(await (await fetch(`https://${host}/any`)).text()).toBe("the fake");
    expect(wechat.calls).toMatchObject([{ host }]);
  });
});

describe("what is not WeChat's is left alone", () => {
  test("a server of one's own, also under WeChat's name", async () => {
    const own = await startTlsWechat((_, response) => void response.end("own"), HOST);
    onTestFinished(() => own.close());
    wechat.intercept();
    const response = await openHttp(`https://${HOST}/`, { agent: own.agent });
    expect(String(await bytesOf(response))).toBe("own");
  });

  test.each(["weixin.qq.com.example.com", "notweixin.qq.com", "example.com"])(
    "%s",
    async (host) => {
      wechat.intercept();
      expect(await lookedUp(`https://${host}/`)).toBe(host);
    },
  );

  test("a pipe, whatever host is named beside it", async () => {
    const path =
      process.platform === "win32"
        ? "\\\\.\\pipe\\wechat"
        : join(tmpdir(), `wechat-${process.pid}`);
    const server = http.createServer((_, response) => void response.end("piped"));
    await new Promise<void>((resolve) => server.listen(path, resolve));
    onTestFinished(() => close(server));
    wechat.intercept();
    const response = await openHttp(`http://${HOST}/`, { socketPath: path });
    expect(String(await bytesOf(response))).toBe("piped");
  });

  test("a call under way to the fake's own origin, when it restores", async () => {
    wechat.intercept();
    wechat.on("GET", "/any").slowly(50);
    const call = fetch(`${wechat.origin}/any`);
    while (wechat.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    wechat.restore();
    expect((await call).status).toBe(200);
  });

  test("other connections trust nobody new", async () => {
    await using other = await startFakeWechat({ https: true });
    wechat.intercept();
    await expect(openHttp(other.origin)).rejects.toThrow(/certificate/);
  });
});

describe("no call goes out by another connection", () => {
  /** A server that stands for the real WeChat, with an address that is not this machine's. */
  async function startRealWechat() {
    const server = http.createServer((_, response) => void response.end("the real one"));
    onTestFinished(() => close(server));
    const port = Number(new URL(await listen(server)).port);
    const connect = () =>
      Object.defineProperty(net.connect(port, "127.0.0.1"), "remoteAddress", {
        value: "203.0.113.1",
      });
    return { port, connect };
  }

  test("that an agent of node:http has kept", async () => {
    const { connect } = await startRealWechat();
    class OldAgent extends http.Agent {
      override createConnection = connect;
    }
    const agent = new OldAgent({ keepAlive: true } satisfies AgentOptions);
    const ask = async () => String(await bytesOf(await openHttp(`http://${HOST}/any`, { agent })));
    expect(await ask()).toBe("the real one");
    wechat.intercept();
    await expect(ask()).rejects.toThrow(/intercept\(\) before the first call/);
    agent.destroy();
  });

  test("that a pool of undici has kept", async () => {
    const { connect } = await startRealWechat();
    const pool = new Pool(`http://${HOST}`, {
      connections: 1,
      connect: (_, done) => {
        const socket = connect();
        socket.once("connect", () => done(null, socket));
      },
    });
    const ask = async () => (await pool.request({ path: "/any", method: "GET" })).body.text();
    expect(await ask()).toBe("the real one");
    wechat.intercept();
    await expect(ask()).rejects.toThrow(/intercept\(\) before the first call/);
    wechat.restore();
    await pool.destroy();
  });

  test("that a proxy has opened", async () => {
    const asked: string[] = [];
    const proxy = http.createServer();
    proxy.on("connect", ({ url }: http.IncomingMessage, socket: net.Socket) => {
      asked.push(url!);
      socket.write("HTTP/1.1 200 Connected\r\n\r\n");
      onTestFinished(() => void socket.destroy());
    });
    onTestFinished(() => close(proxy));
    const dispatcher = new ProxyAgent(await listen(proxy));
    wechat.intercept();
    const call = undiciRequest(URL_OF_TOKEN, { dispatcher });
    await expect(call).rejects.toThrow(/goes through a proxy/);
    expect(asked).toEqual([`${HOST}:443`]);
    await dispatcher.destroy();
  });
});

test("connections to the fake are in no pool once it is restored", async () => {
  const agent = new https.Agent({ keepAlive: true });
  const dispatcher = new Agent();
  wechat.intercept();
  await bytesOf(await openHttp(URL_OF_TOKEN, { agent }));
  await (await undiciRequest(URL_OF_TOKEN, { dispatcher })).body.text();
  const [kept] = Object.values(agent.freeSockets).flat();
  wechat.restore();
  expect(kept!.destroyed).toBe(true);
  expect(await lookedUp(URL_OF_TOKEN, agent)).toBe(HOST);
  agent.destroy();
  await dispatcher.destroy();
});

test("a test that has set the clock is led all the same", async () => {
  vi.useFakeTimers({ now: new Date("2011-01-21"), toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  wechat.intercept();
  expect((await fetch("https://sz.api.weixin.qq.com/cgi-bin/token")).status).toBe(200);
});

test("many fakes, one after the other, intercept in one process", async () => {
  for (let i = 0; i < 40; i++) {
    await using each = await startFakeWechat();
    each.intercept();
    each.on("GET", "/cgi-bin/user/info").reply({ openid: `o-${i}` });
    const response = await fetch(`https://${HOST}/cgi-bin/user/info`);
    expect(await response.json()).toEqual({ openid: `o-${i}` });
  }
});
