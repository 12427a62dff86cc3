import type { INestApplication } from "@nestjs/common";
import type { Options } from "@wechat-errors/nestjs";

/** The calls to WeChat: see ../wechat-client.js. */
export interface Wechat {
  login(code: string): Promise<{ openid: string }>;
  sendMessage(openid: string, text: string): Promise<{ msgid: number }>;
  createMenu(menu: object): Promise<object>;
}

let wechat: Wechat;
export const wechatOf = (): Wechat => wechat;

// The other examples are ES modules; TypeScript would make `require` of `import()`.
type Load = (file: string) => Promise<Record<string, (given?: object) => unknown>>;
// eslint-disable-next-line @typescript-eslint/no-implied-eval
const load = new Function("file", "return import(file)") as Load;

/** Serves the app, on the port in `PORT` or 3000, with a fake WeChat behind it. */
export async function listen(create: (options: Options) => Promise<INestApplication>) {
  const examples = `${__dirname}/../../`;
  const { startFakeWechat } = await load(`${examples}fake-wechat.js`);
  const { wechatClient } = await load(`${examples}wechat-client.js`);
  const fake = (await startFakeWechat()) as { origin: string; upstreams: Record<string, string> };
  const settings = { origin: fake.origin, accessToken: () => "good" };
  wechat = wechatClient(settings) as Wechat;
  const app = await create({ upstreams: fake.upstreams });
  await app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1");
  const origin = await app.getUrl();
  console.log(`Listening on ${origin}, with a fake WeChat behind it. Try:

  curl -i ${origin}/api/login --json '{"code":"code-used"}'
  curl -i ${origin}/api/notify --json '{"openid":"o-quota","text":"Hello"}'
  curl -i ${origin}/api/menu --json '{"button":[]}'
`);
}
