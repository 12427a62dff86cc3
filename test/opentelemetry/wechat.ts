import { gzipSync } from "node:zlib";
import { envelope, startFakeWechat, type FakeWechat, type Reply } from "../support/fake-wechat.js";

/**
 * `?as=gzip`: in chunks of unknown length, so that only the end of the reply tells that it is whole.
 * `?as=refused`: under HTTP 403, for which clients throw an error of their own. `?as=half`: broken off.
 * `?as=partial`, `?as=image`, `?as=nothing`.
 */
const reply: Reply = (request, response) => {
  const as = request.call.searchParams.get("as");
  if (as === "nothing") return void request.socket.destroy();
  if (as === "image") {
    response.setHeader("content-type", "image/jpeg");
    return void response.end(Buffer.alloc(5_000));
  }
  if (as === "refused") response.statusCode = 403;
  if (as === "half") {
    response.setHeader("content-type", "application/json");
    response.setHeader("content-length", 100);
    return void response.write('{"errcode":40001,', () => request.socket.destroy());
  }
  if (as === "partial")
    return void response.end('{"errcode":0,"errmsg":"ok","fail_list":["c4nary-openid","b"]}');
  if (as !== "gzip") return envelope(request, response);
  const code = Number(request.call.searchParams.get("code"));
  const bytes = gzipSync(JSON.stringify({ errcode: code, errmsg: "words" }));
  response.setHeader("content-type", "application/json");
  response.setHeader("content-encoding", "gzip");
  response.write(bytes.subarray(0, 12));
  response.end(bytes.subarray(12));
};

export const startWechat = (): Promise<FakeWechat> => startFakeWechat(reply);
