import { EventEmitter, once } from "node:events";
import { get as httpGet } from "node:http";
import axios from "axios";
import * as undici from "undici";
import { afterAll, describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

/** Nothing is sent there: its name is never found. */
const URL_OF_CALL = "http://api.weixin.qq.com/cgi-bin/get";
const SOON_MS = 20;

const looking = new EventEmitter();
const lookup = () => void looking.emit("up");

const dispatcher = new undici.Agent({ connect: { lookup } });
const impatient = new undici.Agent({ connect: { lookup, timeout: SOON_MS } });
afterAll(() => Promise.all([dispatcher.destroy(), impatient.destroy()]));

// Node's own types are of an older undici.
const through = (agent: undici.Agent) => ({ dispatcher: agent as never });

/** A signal that is given while the name is being looked up. */
function signalMeanwhile(): AbortSignal {
  const controller = new AbortController();
  const reason = new DOMException("waited too long", "TimeoutError");
  looking.once("up", () => setImmediate(() => controller.abort(reason)));
  return controller.signal;
}

const givingUp: readonly (readonly [name: string, get: () => Promise<unknown>])[] = [
  [
    "fetch by its signal",
    () => fetch(URL_OF_CALL, { ...through(dispatcher), signal: signalMeanwhile() }),
  ],
  [
    "fetch of undici 7 by its signal",
    () => undici.fetch(URL_OF_CALL, { dispatcher, signal: signalMeanwhile() }),
  ],
  ["fetch by its dispatcher's time-out", () => fetch(URL_OF_CALL, through(impatient))],
  [
    "undici request() by its dispatcher's time-out",
    () => undici.request(URL_OF_CALL, { dispatcher: impatient }),
  ],
  [
    "http.request by its signal",
    () => once(httpGet(URL_OF_CALL, { lookup, signal: signalMeanwhile() }), "response"),
  ],
  ["axios by its signal", () => axios.get(URL_OF_CALL, { lookup, signal: signalMeanwhile() })],
  ["axios by its time-out", () => axios.get(URL_OF_CALL, { lookup, timeout: SOON_MS })],
];

describe.each(frameworks.filter(({ name }) => name === "Express 5" || name === "Koa 3"))(
  "in $name, a call that is given up while it connects is answered with 504",
  (framework) => {
    test.each(givingUp)("%s", async (_, get) => {
      const app = await stage(framework, get);
      const response = await app.get();
      expect(response.status).toBe(504);
      expect(await response.json()).toMatchObject({ kind: "timeout" });
      await app.settled();
      expect(app.logger.lines.map(({ record }) => [record.kind, record.outcome])).toEqual([
        ["timeout", "thrown"],
      ]);
    });
  },
);
