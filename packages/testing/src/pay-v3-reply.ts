import type { PayAccount } from "./pay-account.js";
import { hex, rendered, type Rendered, type ReplyOptions } from "./reply-text.js";

/** A reply of version 3: JSON, signed with the platform's key; none at all is a 204. */
export function renderPayV3(
  body: object | undefined,
  account: PayAccount,
  options: ReplyOptions,
): Rendered {
  const text = body === undefined ? "" : JSON.stringify(body);
  const own = { "request-id": `08${hex(12).toUpperCase()}-0`, ...account.signatureOf(text) };
  const status = body === undefined ? 204 : 200;
  return rendered("application/json; charset=utf-8", text, { status, ...options }, own);
}
