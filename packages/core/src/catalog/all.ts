import type { Catalog } from "./catalog.js";
import { channels } from "./channels.gen.js";
import { miniprogram } from "./miniprogram.gen.js";
import { offiaccount } from "./offiaccount.gen.js";
import { openplatform } from "./openplatform.gen.js";
import { payV2 } from "./pay-v2.gen.js";
import { payV3 } from "./pay-v3.gen.js";
import type { Product } from "./product.js";
import { wecom } from "./wecom.gen.js";

const CATALOGS: Readonly<Record<Product, Catalog>> = {
  offiaccount,
  miniprogram,
  openplatform,
  channels,
  wecom,
  "pay-v2": payV2,
  "pay-v3": payV3,
};

/** One product's catalog; all of them come along. Where there are files, see `on-demand.ts`. */
export function catalogOf(product: Product): Catalog {
  return CATALOGS[product];
}
