// An app that has locked Error: node locked-error.js <how> <WeChat's origin>
import { get } from "node:http";
import { text } from "node:stream/consumers";

const LOCKS = {
  "is frozen": () => Object.freeze(Error),
  "has a fixed stackTraceLimit": () =>
    Object.defineProperty(Error, "stackTraceLimit", { writable: false }),
  "has a fixed prepareStackTrace": () =>
    Object.defineProperty(Error, "prepareStackTrace", { value: undefined, writable: false }),
};

const [how, wechat] = process.argv.slice(2);
LOCKS[how]();

const { readReply } = await import("@wechat-errors/core");
const { observeWechat } = await import("@wechat-errors/core/node");

const events = [];
const log = (record) => void events.push(record.event);
const options = {
  upstreams: { [new URL(wechat).host]: "api.weixin.qq.com" },
  logger: { debug: log, info: log, warn: log, error: log },
};

const codeOf = (call) =>
  observeWechat(async (scope) => {
    await call(`${wechat}/cgi-bin/get?code=40003`);
    return scope.wechatError?.code;
  }, options);

const byFetch = async (url) => (await fetch(url)).text();
const byHttp = (url) => new Promise((resolve) => get(url, (response) => resolve(text(response))));

// Where the stack cannot be looked at, nobody knows who has made the very first.
await codeOf(byFetch);

const reply = { host: "api.weixin.qq.com", path: "/cgi-bin/get", body: { errcode: 40003 } };
process.send({
  read: readReply(reply)?.code,
  byFetch: await codeOf(byFetch),
  byHttp: await codeOf(byHttp),
  events: [...new Set(events)],
});
