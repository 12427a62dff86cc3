import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What not every client does, besides a GET or a HEAD whose whole body is awaited. */
export type Ability =
  /** Shows a reply before its body is read. */
  | "open"
  /** Gives one reply to two readers. */
  | "clone"
  /** Writes a body to a file. */
  | "save"
  /** Follows redirects. */
  | "follow"
  /** Can give up a body that is awaited as a whole. */
  | "abort"
  /** Sends requests over a connection before the reply to the one before has come. */
  | "pipeline";

/** A pool of connections that is a client's own, with these limits. */
export interface Pool {
  readonly sockets?: number;
  /** Requests under way on each socket. */
  readonly pipelining?: number;
}

export interface Ask {
  readonly method?: "GET" | "HEAD";
  readonly signal?: AbortSignal;
}

/** A reply of which only the head has been read. */
export interface Opened {
  readonly body: Readable;
  /** Wants no more of it. */
  giveUp(): void;
}

/** A client with its pool. */
export interface Session {
  /** Resolves with the whole body, whatever the status. */
  ask(url: string, how?: Ask): Promise<Buffer>;
  /** The same, of where a redirect leads; left out where `ask` does that. */
  follow?(url: string): Promise<Buffer>;
  open?(url: string): Promise<Opened>;
  clone?(url: string): Promise<Buffer[]>;
  save?(url: string, file: string): Promise<void>;
  /** Ends the connections of a pool of its own, once no call is under way. */
  close?(): unknown;
}

export interface HttpClient {
  /** As an app's author would say it: `undici 7 request()`. */
  readonly name: string;
  /** The package as it is installed here; left out for what Node brings. */
  readonly installed?: string;
  readonly over: "node:http" | "node:https" | "undici";
  readonly can: readonly Ability[];
  /** False where this Node is too old for it. */
  readonly runsHere: boolean;
  /**
   * True for a fetch that does not remember who called, while the call waits in a pool that it was
   * given: capture has to meet that copy of undici first.
   */
  readonly learnt: boolean;
  /** @param pool - Left out for the one that the client comes with. */
  connect(pool?: Pool): Promise<Session>;
}

export function opened(body: Readable, giveUp = (): void => void body.destroy()): Opened {
  return { body, giveUp };
}

/** A client that opens replies can save them too. */
export function saving(session: Session & Required<Pick<Session, "open">>): Session {
  return {
    ...session,
    save: async (url, file) => pipeline((await session.open(url)).body, createWriteStream(file)),
  };
}

/** A stream of the Web's, as one of Node's. */
export function nodeStream(body: unknown): Readable {
  if (body instanceof Readable) return body;
  return Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
}
