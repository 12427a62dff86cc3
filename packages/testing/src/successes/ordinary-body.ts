import type { Product } from "@wechat-errors/core";
import type { Call } from "../call.js";
import { productAt } from "../hosts.js";
import type { PayAccount } from "../pay-account.js";
import type { Ordinary } from "./ordinary.js";
import { ORDINARY_PAY_V2 } from "./pay-v2.js";
import { ORDINARY_PAY_V3 } from "./pay-v3.js";
import { ORDINARY_WECOM } from "./wecom.js";
import { ORDINARY_WEIXIN } from "./weixin.js";

const ORDINARY: Readonly<Partial<Record<Product, Ordinary>>> = {
  wecom: ORDINARY_WECOM,
  "pay-v2": ORDINARY_PAY_V2,
  "pay-v3": ORDINARY_PAY_V3,
};

/**
 * The body of an ordinary success, for the calls that nearly every app makes: tokens, logins,
 * messages, orders.
 *
 * @returns `undefined` for all other calls: what they get is to be set up.
 */
export function ordinaryBody(call: Call, account: PayAccount): object | undefined {
  const ordinary = ORDINARY[productAt(call.host, call.path)] ?? ORDINARY_WEIXIN;
  const key = `${call.method} ${call.path.replace(/^\/sandboxnew(?=\/)/, "")}`;
  // An order, a refund: the last segment is its number.
  const make = ordinary[key] ?? ordinary[key.replace(/\/[^/]+$/, "/*")];
  return make?.(call, account);
}
