import { isKind } from "../catalog/kinds.js";
import { DEFAULT_TYPE_BASE } from "../errors/problem.js";
import { readCodeKey } from "./code-key.js";
import type { Options, Settings } from "./options.js";
import { readCodes } from "./read-codes.js";
import { readIgnore } from "./read-ignore.js";
import { isLogger, loggerOf, readLevels, valueFor } from "./read-logging.js";
import { readUpstreams } from "./upstreams.js";
import { explainUnknown } from "./unknown-options.js";
import { WEBHOOK_KINDS } from "./webhook-policy.js";
import { wrongOption as wrong } from "./wrong-option.js";

/**
 * Checks options and fills in what was left out.
 *
 * @throws {TypeError} naming the option and its value.
 */
export function readOptions(options: Options = {}): Settings {
  if (typeof options !== "object" || options === null)
    throw wrong("options", options, "must be an object");
  const known: ReadonlySet<string> = new Set<keyof Options>([
    "upstreams",
    "capture",
    "logger",
    "levels",
    "status",
    "codes",
    "ignore",
    "relay",
    "webhooks",
    "language",
    "titles",
    "typeBase",
    "render",
    "extend",
    "fields",
    "stack",
    "onError",
  ]);
  for (const name of Object.keys(options))
    if (!known.has(name)) throw wrong(name, undefined, explainUnknown(name, known));

  const { upstreams = {}, capture = true, logger, status = {}, relay = "captured" } = options;
  const { levels = {}, codes = {}, ignore = [], webhooks = {}, language, titles } = options;
  const { typeBase = DEFAULT_TYPE_BASE, render, extend, fields, stack = false, onError } = options;
  if (typeof capture !== "boolean") throw wrong("capture", capture, "must be true or false");
  if (typeof stack !== "boolean") throw wrong("stack", stack, "must be true or false");
  if (relay !== "captured" && relay !== "any" && relay !== false)
    throw wrong("relay", relay, 'must be "captured", "any" or false');
  if (language !== undefined && language !== "en" && language !== "zh")
    throw wrong("language", language, 'must be "en" or "zh"');
  if (typeof typeBase !== "string" || !/^[a-z][a-z0-9+.-]*:\S*$/i.test(typeBase))
    throw wrong("typeBase", typeBase, "must be a URI, such as https://example.com/errors/");
  for (const [name, hook] of Object.entries({ titles, render, extend, fields, onError }))
    if (hook !== undefined && typeof hook !== "function")
      throw wrong(name, hook, "must be a function");
  if (logger !== undefined && typeof logger !== "function" && !isLogger(logger))
    throw wrong(
      "logger",
      logger,
      "must have the methods debug, info, warn and error, or be a function",
    );
  return {
    given: options,
    upstreams: readUpstreams(upstreams),
    capture,
    logger: typeof logger === "function" && !isLogger(logger) ? loggerOf(logger) : logger,
    levelOf: readLevels(levels),
    statusOf: readStatus(status, render !== undefined),
    codes: readCodes(codes),
    isIgnored: readIgnore(ignore),
    relay,
    webhooks: readWebhooks(webhooks),
    language,
    titles,
    typeBase,
    render,
    extend,
    fields,
    stack,
    onError,
  };
}

function readStatus(status: unknown, hasRender: boolean): Settings["statusOf"] {
  if (typeof status === "function") return status as Settings["statusOf"];
  if (typeof status !== "object" || status === null || Array.isArray(status))
    throw wrong("status", status, "must map kinds or codes to statuses, or be a function");
  const table = new Map(Object.entries(status as Record<string, unknown>)) as Map<string, number>;
  for (const [key, value] of table) {
    const option = `status[${JSON.stringify(key)}]`;
    if (!isKind(key) && readCodeKey(key) === undefined)
      throw wrong(option, value, "names no kind and no code");
    if (!isStatusToSend(value, hasRender)) throw wrong(option, value, STATUS_RULE);
  }
  return (error) => valueFor(error, table);
}

function readWebhooks(webhooks: unknown): Settings["webhooks"] {
  if (typeof webhooks !== "object" || webhooks === null || Array.isArray(webhooks))
    throw wrong("webhooks", webhooks, "must map kinds of webhooks to what is done when they fail");
  for (const [kind, policy] of Object.entries(webhooks)) {
    const option = `webhooks[${JSON.stringify(kind)}]`;
    if (!(WEBHOOK_KINDS as readonly string[]).includes(kind))
      throw wrong(option, policy, `names no webhook; there are ${WEBHOOK_KINDS.join(", ")}`);
    if (policy !== "retry" && policy !== "acknowledge" && typeof policy !== "function")
      throw wrong(option, policy, 'must be "retry", "acknowledge" or a function');
    if (kind === "pay-v3" && policy === "acknowledge")
      throw wrong(option, policy, "must not acknowledge: a failed notice would be lost");
  }
  return webhooks;
}

export const STATUS_RULE = "must be a status from 400 to 599, or 200 where render is given";

/** True for a status that an error may be answered with: beside a `render`, 200 too. */
export function isStatusToSend(value: unknown, hasRender: boolean): value is number {
  if (value === 200) return hasRender;
  return Number.isInteger(value) && (value as number) >= 400 && (value as number) <= 599;
}
