import { ServerResponse } from "node:http";
import { afterEach, expect } from "vitest";

// Every problem that an app of our tests sends is held against the schema that clients are given.
// It is taken where Node takes it over: beneath all that a framework or a middleware does to a
// response. That of a HEAD has no body, and a compressed one is sent uncompressed in other tests.

interface Sent {
  readonly request: string;
  readonly status: number;
  readonly body: unknown;
}

let sent: Sent[] = [];
const written = new WeakMap<ServerResponse, unknown[]>();

type Call = (this: ServerResponse, ...args: unknown[]) => never;
const { write, end } = ServerResponse.prototype as unknown as { write: Call; end: Call };

ServerResponse.prototype.write = function (...args) {
  const going = write.apply(this, args);
  if (isProblem(this)) written.set(this, [...(written.get(this) ?? []), args[0]]);
  return going;
} as Call;

ServerResponse.prototype.end = function (...args) {
  // To a client that has left, nothing is sent.
  const over = this.writableEnded || this.destroyed;
  const response = end.apply(this, args);
  if (!over && isProblem(this)) keep(this, [...(written.get(this) ?? []), args[0]]);
  return response;
} as Call;

/** By the head as it went out: `getHeader` does not know all that `writeHead` was given. */
function isProblem(response: ServerResponse): boolean {
  const { _header: head } = response as { _header?: string | null };
  return (
    /^content-type: application\/problem\+json/im.test(head ?? "") &&
    !/^content-encoding: (?!identity)/im.test(head ?? "") &&
    response.req.method !== "HEAD"
  );
}

function keep({ req, statusCode }: ServerResponse, chunks: readonly unknown[]): void {
  const text = chunks
    .filter((chunk) => typeof chunk === "string" || chunk instanceof Uint8Array)
    .map((chunk) => Buffer.from(chunk).toString())
    .join("");
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // The schema says that a text is none.
  }
  sent.push({ request: `${req.method} ${req.url}`, status: statusCode, body });
}

/**
 * Tells and forgets what this test has sent that the schema does not have: where a user's options
 * ask for that.
 */
export async function problemsThatDiffer() {
  const all = sent;
  sent = [];
  if (all.length === 0) return [];
  // Most files send none, and need no validator.
  const { faultsOfOurs } = await import("./problem-schema.js");
  return all.flatMap((each) => {
    const faults = faultsOfOurs(each.body);
    return faults.length === 0 ? [] : [{ ...each, faults }];
  });
}

afterEach(async () => {
  const found = await problemsThatDiffer();
  expect(found, "problems that are not as problem.schema.json has them").toEqual([]);
});
