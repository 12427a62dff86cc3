// Egg is too big to be installed with the other examples: `npm install && npm start`, in this folder.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startAlone } from "../start-alone.js";

const require = createRequire(`${process.cwd()}/`);

/**
 * @param wechat - The calls to WeChat: see ../wechat-client.js.
 * @param options - Goes to `config.wechatErrors`: here `upstreams`, because a fake stands for WeChat.
 */
export async function createApp(wechat, { upstreams }) {
  process.env.WECHAT_UPSTREAMS = JSON.stringify(upstreams);
  const app = await require("egg").start({
    baseDir: fileURLToPath(new URL(".", import.meta.url)),
    framework: dirname(require.resolve("egg/package.json")),
    mode: "single",
    ignoreWarning: true,
  });
  app.wechat = wechat;
  return app.callback();
}

await startAlone(import.meta.url, createApp);
