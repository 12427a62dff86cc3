import { readFileSync } from "node:fs";
import { WECHAT_HOSTS, type Language, type Product } from "@wechat-errors/core";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { AFTER_OPTIONS } from "./help.js";
import { mainHost, PRODUCT_IDS, PRODUCTS } from "./products.js";
import { USAGE_ERROR } from "./usage-error.js";
import type { Location } from "./location.js";

/** What is to be done. */
export type Task =
  | { readonly name: "explain"; readonly code: string }
  | { readonly name: "search"; readonly words: string }
  | { readonly name: "read" };

/** A command line, read. */
export interface Invocation {
  readonly task: Task;
  readonly where: Location;
  readonly json: boolean;
  /** Left out, the environment says. */
  readonly language: Language | undefined;
}

interface Options {
  readonly search?: string;
  readonly product?: Product;
  readonly host?: string;
  readonly path?: string;
  readonly url?: Location;
  readonly json?: true;
  readonly lang?: Language;
}

/**
 * Reads the command line.
 *
 * @returns `undefined` where all is said: help and version are printed, or a usage error with its
 *   exit status is reported.
 */
export function readArguments(args: readonly string[]): Invocation | undefined {
  const command = toCommand();
  try {
    command.parse(args, { from: "user" });
    const { url, product, host, path, json, lang, search } = command.opts<Options>();
    if (product !== undefined && url === undefined && host !== undefined)
      checkHost(command, product, host);
    return {
      task: taskOf(command, command.args[0], search),
      where: url ?? {
        ...(product !== undefined && { product }),
        ...(host !== undefined && { host }),
        ...(path !== undefined && { path }),
      },
      json: json === true,
      language: lang,
    };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
    return undefined;
  }
}

function taskOf(command: Command, code: string | undefined, words: string | undefined): Task {
  if (code !== undefined && words !== undefined)
    command.error(`error: option '--search ${words}' cannot be used with the code '${code}'`);
  if (words !== undefined) return { name: "search", words };
  if (code === undefined)
    command.error("error: name a code, --search words, or - for a reply on standard input");
  return code === "-" ? { name: "read" } : { name: "explain", code };
}

function checkHost(command: Command, product: Product, host: string): void {
  if (PRODUCTS[product].host !== mainHost(host))
    command.error(`error: option '--host ${host}' cannot be used with '--product ${product}'`);
}

function toCommand(): Command {
  return new Command("wechat-errors")
    .description("Explains WeChat's error codes and replies.")
    .argument(
      "[code]",
      "a code (40163, -1, NOTENOUGH), a symbolic name (INVALID_OPENID), or - for a reply on standard input",
      notEmpty,
    )
    .option("--search <words>", "list the codes that speak of all these words", notEmpty)
    .addOption(new Option("--product <product>", "the product that answered").choices(PRODUCT_IDS))
    .option("--host <host>", "the host that answered: qyapi.weixin.qq.com", wechatHost)
    .option("--path <path>", "the path that was called: /sns/userinfo", absolutePath)
    .addOption(
      new Option("--url <url>", "host and path in one")
        .argParser(wechatUrl)
        .conflicts(["product", "host", "path"]),
    )
    .option("--json", "print a JSON array, for programs")
    .addOption(
      new Option("--lang <language>", "language; without it LC_ALL, LC_MESSAGES, LANG say").choices(
        ["en", "zh"],
      ),
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", AFTER_OPTIONS)
    .showHelpAfterError("(wechat-errors --help shows what there is)")
    .allowExcessArguments(false)
    .exitOverride();
}

function notEmpty(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("It is empty.");
  return value;
}

function wechatHost(value: string): string {
  if (mainHost(value) === undefined)
    throw new InvalidArgumentError(`None of WeChat's hosts; there are ${WECHAT_HOSTS.join(", ")}.`);
  return value.toLowerCase();
}

function absolutePath(value: string): string {
  if (!value.startsWith("/")) throw new InvalidArgumentError("A path begins with /.");
  return value;
}

function wechatUrl(value: string): Location {
  const absolute = value.includes("://") ? value : `https://${value}`;
  if (!URL.canParse(absolute)) throw new InvalidArgumentError("It is no URL.");
  const url = new URL(absolute);
  return { host: wechatHost(url.host), path: url.pathname + url.search };
}

function version(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
