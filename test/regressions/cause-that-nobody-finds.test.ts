import { Writable } from "node:stream";
import { inspect } from "node:util";
import { applyAggregateErrorsToEvent, exceptionFromError } from "@sentry/core";
import { causeOf, WechatError } from "@wechat-errors/core";
import axios from "axios";
import { pino, stdSerializers, type DestinationStream } from "pino";
import { describe, expect, test } from "vitest";
import winston from "winston";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

const CANARY = "canary0123456789abcdef";

/** The error that an app is told of whose client was refused, with capture on and off. */
async function told(capture: boolean): Promise<WechatError> {
  const errors: WechatError[] = [];
  const app = await stage(
    frameworks.find(({ name }) => name === "Express 5")!,
    async ({ wechat }) => {
      const url = `${wechat}/sns/jscode2session?secret=${CANARY}`;
      await axios.get(url, { headers: { authorization: CANARY } });
    },
    {
      reply: (request) => void request.socket.destroy(),
      options: { capture, onError: (error) => void errors.push(error) },
    },
  );
  await app.get();
  await app.settled();
  return errors[0]!;
}

/** Everything that can be reached from a value by its own keys, and by those it inherits. */
function reachable(value: unknown, seen = new Set<unknown>()): Set<unknown> {
  if (value === null || (typeof value !== "object" && typeof value !== "function")) {
    seen.add(value);
    return seen;
  }
  if (seen.has(value)) return seen;
  seen.add(value);
  for (
    let at: object | null = value;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    if (at === Object.prototype || at === Function.prototype || at === Error.prototype) break;
    for (const key of Reflect.ownKeys(at)) {
      seen.add(key);
      try {
        reachable((value as Record<PropertyKey, unknown>)[key], seen);
      } catch {
        // A getter for something else.
      }
    }
  }
  return seen;
}

function printedBy(log: (to: DestinationStream) => void): string {
  let text = "";
  log({ write: (line: string) => void (text += line) });
  return text;
}

function printedByWinston(format: winston.Logform.Format, ...args: [unknown, unknown?]): string {
  let text = "";
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  const logger = winston.createLogger({
    format,

    transports: [new winston.transports.Stream({ stream })],
  });
  (logger.error as (...all: unknown[]) => unknown)(...args);
  return text;
}

const { errors, combine, json, prettyPrint } = winston.format;

const WALKERS: Readonly<Record<string, (error: Error) => string>> = {
  "util.inspect": (error) => inspect(error, { depth: Infinity }),
  "util.inspect, what is hidden too": (error) =>
    inspect(error, { depth: Infinity, showHidden: true, getters: true }),
  "util.inspect, of an error around it": (error) =>
    inspect(new Error("around", { cause: error }), { depth: Infinity, showHidden: true }),
  // eslint-disable-next-line @typescript-eslint/no-misused-spread -- as loggers and walkers do
  "JSON.stringify": (error) => JSON.stringify({ error, own: { ...error } }),
  "JSON.stringify of all its names": (error) =>
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
  "for … in": (error) => {
    const all = [];
    for (const key in error) all.push(key, error[key as keyof Error]);
    return inspect(all, { depth: Infinity });
  },
  structuredClone: (error) =>
    inspect(structuredClone(error), { depth: Infinity, showHidden: true }),
  "its own keys and those it inherits": (error) =>
    [...reachable(error)].map((each) => inspect(each, { depth: 0 })).join("\n"),
  "its stack, message and name": (error) => `${error.stack} ${error.message} ${String(error)}`,
  pino: (error) => printedBy((to) => pino({}, to).error(error)),
  "pino's err": (error) => printedBy((to) => pino({}, to).error({ err: error }, "failed")),
  "pino's errWithCause": (error) =>
    printedBy((to) =>
      pino({ serializers: { err: stdSerializers.errWithCause } }, to).error({ err: error }),
    ),
  winston: (error) => printedByWinston(json(), error),
  "winston's errors format": (error) =>
    printedByWinston(combine(errors({ stack: true, cause: true }), json()), error) +
    printedByWinston(combine(errors({ stack: true }), prettyPrint()), "failed", error),
  "Sentry's linked errors": (error) => {
    const exception = exceptionFromError(() => [], error);
    const event = { exception: { values: [exception] } };
    applyAggregateErrorsToEvent(exceptionFromError, () => [], "cause", 5, event, {
      originalException: error,
    });
    return JSON.stringify(event);
  },
};

describe.each([true, false])("with capture %s, the cause of a WechatError", (capture) => {
  test("is the client's own error, where it is asked for", async () => {
    const error = await told(capture);
    expect(error).toBeInstanceOf(WechatError);
    expect(causeOf(error)).toMatchObject({ code: "ECONNRESET" });
    if (!capture) expect(inspect(causeOf(error), { depth: Infinity })).toContain(CANARY);
  });

  test.each(Object.entries(WALKERS))("is not shown by %s", async (_, shownBy) => {
    const error = await told(capture);
    // Something is shown in any case.
    expect(shownBy(error).length).toBeGreaterThan(20);
    expect(shownBy(error)).not.toContain(CANARY);
    expect(shownBy(error)).not.toContain("ECONNRESET");
  });
});

test("what walks errors would find a cause that is a property", () => {
  const cause = Object.assign(new Error("lost"), { config: { url: CANARY } });
  for (const name of ["util.inspect", "pino's errWithCause", "Sentry's linked errors"])
    expect(WALKERS[name]!(new Error("around", { cause }))).toMatch(/lost/);
});
