import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { startFakeWechat } from "./fake-wechat.js";
import { listen } from "./listen.js";
import { wechatClient } from "./wechat-client.js";

/**
 * Serves an example app, on the port in `PORT` or 3000, if `node` was called with its file; does
 * nothing where the file is imported. Errors are logged on standard output.
 */
export async function startAlone(url, createApp) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  const { origin: wechatOrigin, upstreams } = await startFakeWechat();
  const wechat = wechatClient({ origin: wechatOrigin, accessToken: () => "good" });
  const app = await createApp(wechat, { upstreams });
  const { origin } = await listen(createServer(app), Number(process.env.PORT ?? 3000));

  console.log(`Listening on ${origin}, with a fake WeChat behind it. Try:

  curl -i ${origin}/api/login --json '{"code":"code-good"}'
  curl -i ${origin}/api/login --json '{"code":"code-used"}'
  curl -i ${origin}/api/login --json '{"code":"code-used"}' -H 'Accept-Language: zh'
  curl -i ${origin}/api/notify --json '{"openid":"o-left","text":"Hello"}'
  curl -i ${origin}/api/notify --json '{"openid":"o-quota","text":"Hello"}'
  curl -i ${origin}/api/menu --json '{"button":[]}'
  head -c 200000 /dev/zero | curl -i ${origin}/api/picture -H 'Content-Type: image/png' --data-binary @-
`);
}
