import type { IncomingMessage } from "node:http";
import type { Reply } from "../support/fake-wechat.js";
import { frameworks, type Framework } from "../support/frameworks.js";
import type { RawResponse } from "../support/raw.js";
import { stage, type Scene, type Setting } from "../support/stage.js";

/** The newest of each framework: the others differ in nothing that a webhook could notice. */
export const newest: readonly Framework[] = frameworks.filter(({ name }) =>
  ["Express 5", "Koa 3"].includes(name),
);

/** The WeChat that a webhook's handler calls refuses everything. */
export const REFUSAL = '{"errcode":40003,"errmsg":"invalid openid"}';
const refuse: Reply = (_, response) => {
  response.setHeader("content-type", "application/json");
  response.end(REFUSAL);
};

/** Reads the whole body of a request, as a handler of its own would. */
export async function readBody(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** A handler that reads the push, calls WeChat, and throws what WeChat reports. */
export async function failing({ request, ask }: Scene): Promise<never> {
  await readBody(request);
  await ask();
  throw request.wechatError!;
}

/** An app whose handler is called by WeChat, and calls WeChat. */
export const webhookStage = (
  framework: Framework,
  handler: (scene: Scene) => unknown,
  setting: Setting = {},
) => stage(framework, handler, { reply: refuse, ...setting });

export const told = ({ status, headers, body }: RawResponse) => ({
  status,
  type: headers["content-type"],
  body: body.toString(),
});
