import type { Readable, Writable } from "node:stream";

/** What a run has around it, and may change: of a process, or of a test. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  /** Set before anything is written, and for good unless a stream fails. */
  exitCode?: number | string | null | undefined;
}
