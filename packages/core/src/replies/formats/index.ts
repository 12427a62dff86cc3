import { isPayV3Path, type HostGroup, type Product } from "../../catalog/product.js";
import type { Body } from "../body.js";
import type { Failure, ReplyFormat } from "../reply-format.js";
import type { Reply } from "../reply.js";
import { delivery } from "./delivery.js";
import { errcode, hasNoErrcode } from "./errcode.js";
import { noEnvelope } from "./no-envelope.js";
import { payV2, saysSuccess } from "./pay-v2.js";
import { payV3 } from "./pay-v3.js";
import { isSpecial, ownNumbers, specialEnvelopes } from "./special-envelopes.js";
import { wecomHeaders } from "./wecom-headers.js";
import { mayWarn } from "../may-warn.js";

/** Every format we know; the first that matches and finds a failure decides. */
const FORMATS: readonly ReplyFormat[] = [
  delivery,
  ownNumbers,
  errcode,
  specialEnvelopes,
  wecomHeaders,
  payV2,
  payV3,
  noEnvelope,
];

/** The failure that a reply reports, in whichever format. */
export function findFailure(body: Body, reply: Reply, product: Product): Failure | undefined {
  for (const format of FORMATS) {
    const matches = format.matches(product, reply.path, reply.host);
    const failure = matches ? format.read(body, reply, product) : undefined;
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** Half of all replies, and fine at any path. */
const OK = '{"errcode":0,"errmsg":"ok"}';

/**
 * True where a look at the bytes tells that the reply is fine and whole: the test that nearly every
 * reply passes, and so the cheapest one.
 */
export function isClearlySuccess(
  body: Body,
  { status = 200, path, host }: Reply,
  on: HostGroup,
): boolean {
  if (status >= 400) return false;
  if (on !== "pay" && body.searchable === OK) return true;
  if (on === "pay") return isPayV3Path(path) ? !mayWarn(body, on) : saysSuccess(body);
  return hasNoErrcode(body) && !mayWarn(body, on) && !isSpecial(path, host, on);
}
