import { createServer } from "node:http";

/** Serves a listener on a free port of 127.0.0.1. */
export async function serve(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${server.address().port}`;
}

/** A WeChat that refuses everything with 40003. */
export const startFakeWechat = () =>
  serve((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"errcode":40003,"errmsg":"invalid openid"}');
  });

/** Fails the process unless the app answers as it is to answer. */
export async function expectRefusal(host) {
  const response = await fetch(`http://${host}/`);
  const { code, kind } = await response.json();
  if (response.status !== 400 || code !== 40003 || kind !== "invalid_input")
    throw new Error(`answered ${response.status} with ${code} ${kind}`);
  process.exit(0);
}
