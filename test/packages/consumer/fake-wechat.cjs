const { createServer } = require("node:http");

/** Serves a listener on a free port of 127.0.0.1; `end` ends it. */
exports.serve = async function serve(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { host: `127.0.0.1:${server.address().port}`, end };
};

const REFUSAL = '{"errcode":40003,"errmsg":"invalid openid"}';

/** A WeChat that refuses everything with 40003. */
exports.startFakeWechat = () =>
  exports.serve((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(REFUSAL);
  });

/** Asks for a path of an app that is to answer with WeChat's refusal; throws unless it does. */
exports.expectRefusal = async function expectRefusal(host, path = "/") {
  const response = await fetch(`http://${host}${path}`);
  const { code, kind } = await response.json();
  if (response.status !== 400 || code !== 40003 || kind !== "invalid_input")
    throw new Error(`${path} answered ${response.status} with ${code} ${kind}`);
};
