import { wrapForCloud } from "../cloud-reply.js";
import { rendered, type Rendered } from "../reply-text.js";
import type { Failure } from "./failure.js";

/** As wx-server-sdk gets it: WeChat's envelope inside of a message of Tencent Cloud's. */
export function renderCloudFailure({ entry, words, options }: Failure): Rendered {
  const body = { errcode: entry.code, errmsg: words, ...options.members };
  return rendered("application/octet-stream", wrapForCloud(body), options);
}
