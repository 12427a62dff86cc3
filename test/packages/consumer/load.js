// Each entry of each package, imported and required: both give the same.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const ENTRIES = {
  "@wechat-errors/core": "readReply",
  "@wechat-errors/core/node": "observeWechat",
  "@wechat-errors/express": "wechatErrors",
  "@wechat-errors/koa": "wechatErrors",
  "@wechat-errors/testing": "startFakeWechat",
};

for (const [entry, name] of Object.entries(ENTRIES)) {
  const imported = await import(entry);
  if (typeof imported[name] !== "function") throw new Error(`${entry} has no ${name}`);
  if (require(entry)[name] !== imported[name])
    throw new Error(`${entry} is another one when it is required`);
}
