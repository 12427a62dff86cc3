import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { program } from "../../packages/cli/src/program.js";
import type { Surroundings } from "../../packages/cli/src/surroundings.js";

const MANIFEST = createRequire(import.meta.url).resolve("@wechat-errors/cli/package.json");

export const manifest = JSON.parse(readFileSync(MANIFEST, "utf8")) as {
  readonly version: string;
  readonly bin: { readonly "wechat-errors": string };
};

const BIN = join(dirname(MANIFEST), manifest.bin["wechat-errors"]);

/** Nothing of the machine's own: no language, no colours. */
const ENV = { PATH: process.env["PATH"] ?? "" };

export interface Settings {
  readonly stdin?: string | Buffer;
  readonly env?: Record<string, string>;
}

export interface ProcessSettings extends Settings {
  /** A script that runs in the process before the program. */
  readonly before?: string;
}

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One line of `--json`. */
export interface JsonRecord {
  readonly code: number | string | null;
  readonly name: string | null;
  readonly product: string | null;
  readonly path: string | null;
  readonly kind: string | null;
  readonly [member: string]: unknown;
}

/** As much as a pipe holds, and so what comes at once of a longer input. */
const PIPE_BYTES = 64 * 1024;

/**
 * Runs the program to its end within this process, from its source: a process for each run takes a
 * hundred times as long. What only a process can show is for `start` and `runProcess`.
 */
export async function run(args: readonly string[], settings: Settings = {}): Promise<Result> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const around: Surroundings = {
    env: { ...ENV, ...settings.env },
    stdin: Readable.from(piecesOf(Buffer.from(settings.stdin ?? "")), { objectMode: false }),
    stdout,
    stderr,
  };
  const written = Promise.all([text(stdout), text(stderr)]);
  await program(args, around);
  stdout.end();
  stderr.end();
  const [out, err] = await written;
  return { status: Number(around.exitCode ?? 0), stdout: out, stderr: err };
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIPE_BYTES) yield bytes.subarray(at, at + PIPE_BYTES);
}

/** Starts the built program; standard input stays open. */
export function start(
  args: readonly string[],
  settings: ProcessSettings = {},
): ChildProcessWithoutNullStreams {
  const { env = {}, before } = settings;
  const flags =
    before === undefined ? [] : ["--import", `data:text/javascript,${encodeURIComponent(before)}`];
  return spawn(process.execPath, [...flags, BIN, ...args], { env: { ...ENV, ...env } });
}

/** Runs the built program to its end. */
export async function runProcess(
  args: readonly string[],
  settings: ProcessSettings = {},
): Promise<Result> {
  const child = start(args, settings);
  const closed = once(child, "close");
  // It may stop reading before we stop writing.
  child.stdin.on("error", () => undefined);
  child.stdin.end(settings.stdin ?? "");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await closed) as [number | null];
  return { status, stdout, stderr };
}

/** What the program prints with `--json`. */
export async function records(args: readonly string[], settings?: Settings): Promise<JsonRecord[]> {
  const { stdout } = await run([...args, "--json"], settings);
  return JSON.parse(stdout) as JsonRecord[];
}

/** The output without its line ends, so that a sentence can be found wherever it is wrapped. */
export function flat(output: string): string {
  return output.replace(/\s+/g, " ");
}
