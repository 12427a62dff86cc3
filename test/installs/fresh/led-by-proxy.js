import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { startFakeWechat } from "@wechat-errors/testing";
import { refuse } from "./files/fake-wechat.cjs";

/**
 * Leads an app on Bun or Deno, whose connections cannot be taken hold of from within, to a fake
 * WeChat: by a proxy, which their `fetch` looks for in the environment.
 *
 * @param {string} folder of the app.
 * @returns {Promise<{ env: Record<string, string>, close: () => Promise<void> }>}
 */
export async function leadByProxy(folder) {
  const secure = refuse(await startFakeWechat({ https: true }));
  const plain = refuse(await startFakeWechat());
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    const fake = connect(Number(new URL(secure.origin).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      fake.pipe(socket).pipe(fake);
    });
    for (const each of [fake, socket]) each.on("error", () => each.destroy());
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const ca = join(folder, "ca.pem");
  writeFileSync(ca, secure.ca);
  const env = {
    HTTPS_PROXY: `http://127.0.0.1:${proxy.address().port}`,
    NODE_EXTRA_CA_CERTS: ca,
    DENO_CERT: ca,
    DENO_NO_UPDATE_CHECK: "1",
    WECHAT_ORIGIN: plain.origin,
  };
  const close = async () => {
    proxy.close();
    proxy.closeAllConnections();
    await Promise.all([secure.close(), plain.close()]);
  };
  return { env, close };
}
