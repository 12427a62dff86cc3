import type { Product } from "../../catalog/product.js";
import type { Body } from "../body.js";
import type { Finding, Form } from "../form.js";
import type { Reply } from "../reply.js";
import { delivery } from "./delivery.js";
import { errcode, hasNoErrcode } from "./errcode.js";
import { noEnvelope } from "./no-envelope.js";
import { payV2, saysSuccess } from "./pay-v2.js";
import { payV3 } from "./pay-v3.js";
import { specialEnvelopes } from "./special-envelopes.js";
import { wecomHeaders } from "./wecom-headers.js";

/** Every form we know; the first that fits and finds something decides. */
const FORMS: readonly Form[] = [
  delivery,
  errcode,
  specialEnvelopes,
  wecomHeaders,
  payV2,
  payV3,
  noEnvelope,
];

/** The failure that a reply reports, in whichever form. */
export function findFailure(body: Body, reply: Reply, product: Product): Finding | undefined {
  for (const form of FORMS) {
    const fits = form.fits(product, reply.path, reply.host);
    const finding = fits ? form.read(body, reply) : undefined;
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** True where a look at the bytes tells that the reply is fine: the test that most replies pass. */
export function isSurelyFine(body: Body, reply: Reply, product: Product): boolean {
  if ((reply.status ?? 200) >= 400) return false;
  if (product === "pay-v3") return true;
  if (product === "pay-v2") return saysSuccess(body);
  return hasNoErrcode(body) && !specialEnvelopes.fits(product, reply.path, reply.host);
}
