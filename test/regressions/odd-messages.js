// A process that is told odd things on the channels that we listen to, while a logger fails.
import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";
import { setImmediate as turn } from "node:timers/promises";
import { observeWechat } from "@wechat-errors/core/node";

const CHANNELS = [
  ...["request.created", "request.start", "response.finish", "request.error"].map(
    (name) => `http.client.${name}`,
  ),
  ...["request:create", "client:sendHeaders", "request:headers", "request:trailers"].map(
    (name) => `undici:${name}`,
  ),
  ...["request:error", "request:bodyChunkReceived"].map((name) => `undici:${name}`),
];

const fail = () => {
  throw new Error("odd");
};
const odd = new Proxy({}, { get: fail, has: fail, getOwnPropertyDescriptor: fail, ownKeys: fail });
const frozen = Object.freeze({ origin: "http://api.weixin.qq.com", path: "/", method: "GET" });
const request = Object.freeze({ host: "api.weixin.qq.com", path: 5, getHeader: fail });
const MESSAGES = [
  undefined,
  null,
  {},
  odd,
  { request: odd },
  { request: frozen },
  { request, error: odd },
  { request: frozen, response: odd },
  { request, response: Object.freeze({ rawHeaders: odd }) },
];

const rejecting = () => Promise.reject(new Error("the logger has failed"));
const logger = { debug: rejecting, info: rejecting, warn: rejecting, error: rejecting };
await observeWechat(
  () => {
    for (const name of CHANNELS) for (const message of MESSAGES) channel(name).publish(message);
  },
  { logger },
);

// Subscribers of ours can still leave, and be put there twice.
const leaves = [];
const listener = (message) => void leaves.push(message);
const NAME = "wechat-errors:error";
subscribe(NAME, listener);
subscribe(NAME, listener);
channel(NAME).publish("to two");
const left = [unsubscribe(NAME, listener), unsubscribe(NAME, listener)];
channel(NAME).publish("to nobody");
const again = unsubscribe(NAME, listener);

for (let i = 0; i < 5; i++) await turn();
process.send({ leaves, left, again, hasSubscribers: channel(NAME).hasSubscribers });
