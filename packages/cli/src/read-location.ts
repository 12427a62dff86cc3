import { WECHAT_HOSTS, type Language } from "@wechat-errors/core";
import type { Location } from "./location.js";
import { titleOf, type Options, type ValueOption } from "./options.js";
import { mainHost, PRODUCT_IDS, PRODUCTS } from "./products.js";
import { isProduct } from "./target.js";
import { UsageError } from "./usage-error.js";
import { USAGE_MESSAGES, WORDS } from "./usage-messages.js";

/**
 * Where the command line says that a code or a reply was seen.
 *
 * @throws {UsageError} for what is no place of WeChat's, and where two options contradict each other.
 */
export function readLocation({ values }: Options, language: Language): Location {
  const messages = USAGE_MESSAGES[language];
  const { product, host, path, url } = values;
  const refuse = (option: ValueOption, why: string): never => {
    throw new UsageError(messages.invalid(titleOf(option, language), values[option] ?? "", why));
  };
  const together = (one: string, other: string): never => {
    const { option } = WORDS[language];
    throw new UsageError(messages.together(`${option} '${one}'`, `${option} '${other}'`));
  };
  for (const option of Object.keys(values) as ValueOption[])
    if (values[option]?.trim() === "") refuse(option, messages.empty);
  if (values.lang !== undefined && !["en", "zh"].includes(values.lang))
    refuse("lang", messages.choices(["en", "zh"]));
  if (url !== undefined) {
    const other = (["product", "host", "path"] as const).find((each) => values[each] !== undefined);
    if (other !== undefined) together(`--url ${url}`, `--${other} ${values[other]}`);
    const absolute = url.includes("://") ? url : `https://${url}`;
    if (!URL.canParse(absolute)) refuse("url", messages.noUrl);
    const { host: at, pathname, search } = new URL(absolute);
    if (mainHost(at) === undefined) refuse("url", messages.noHost(WECHAT_HOSTS));
    return { host: at.toLowerCase(), path: pathname + search };
  }
  if (product !== undefined && !isProduct(product))
    refuse("product", messages.choices(PRODUCT_IDS));
  if (host !== undefined && mainHost(host) === undefined)
    refuse("host", messages.noHost(WECHAT_HOSTS));
  if (path !== undefined && !path.startsWith("/")) refuse("path", messages.noPath);
  if (isProduct(product) && host !== undefined && PRODUCTS[product].host !== mainHost(host))
    together(`--host ${host}`, `--product ${product}`);
  return {
    ...(isProduct(product) && { product }),
    ...(host !== undefined && { host: host.toLowerCase() }),
    ...(path !== undefined && { path }),
  };
}
