import type { Catalog } from "../catalog/catalog.js";
import { channels } from "../catalog/channels.gen.js";
import { miniprogram } from "../catalog/miniprogram.gen.js";
import { mpConsole } from "../catalog/mp-console.gen.js";
import { offiaccount } from "../catalog/offiaccount.gen.js";
import { openplatform } from "../catalog/openplatform.gen.js";
import { payV2 } from "../catalog/pay-v2.gen.js";
import { payV3 } from "../catalog/pay-v3.gen.js";
import type { Product } from "../catalog/product.js";
import { wecom } from "../catalog/wecom.gen.js";

const CATALOGS: Readonly<Record<Product, Catalog>> = {
  offiaccount,
  miniprogram,
  openplatform,
  channels,
  wecom,
  "pay-v2": payV2,
  "pay-v3": payV3,
  "mp-console": mpConsole,
};

/** One product's catalog; all of them come along. Where there are files, see `catalogs.ts`. */
export function catalogOf(product: Product): Catalog {
  return CATALOGS[product];
}
