// What a request without a call allocates: the library itself no more than its scope.
import { FRAMEWORKS, MeasuredServer } from "./measured-server.js";

const PACKAGES = new URL("../../packages/", import.meta.url).href;
/** Functions that were compiled into one another could not be told apart. */
const NO_INLINING = ["--no-turbo-inlining", "--no-maglev-inlining"];
const WARM_UP_REQUESTS = 12_000;
const REQUESTS = 4_000;
const SAMPLING_BYTES = 128;

/** What makes the scope and runs the request in it; Koa's nameless function awaits its handler. */
const OF_THE_SCOPE = new Set([
  "core: Scope",
  "core: run",
  "core: runWitnessed",
  "express: wechatErrors",
  "koa: wechatErrors",
  "koa: (nameless)",
]);

/** @returns {AsyncIterable<import("./report.js").Figure>} */
export async function* benchAllocation() {
  for (const [framework, app] of Object.entries(FRAMEWORKS)) {
    const [ours, storage] = [await sample(framework, "ours"), await sample(framework, "storage")];
    const own = ours.filter(({ url }) => url.startsWith(PACKAGES)).map(named);
    const further = own.filter(({ name }) => !OF_THE_SCOPE.has(name));
    const figure = (what, measured, rest) => ({
      figure: `${app}, no call: allocated a request ${what}`,
      measured,
      unit: "B",
      ...rest,
    });
    yield figure("more than with AsyncLocalStorage alone", total(ours) - total(storage));
    yield figure("by functions of ours", total(own), { note: listed(own) });
    yield figure("by those that make no scope", total(further), {
      // One object in twenty requests is already more than that; less is the JIT's own doing.
      target: { atMost: 1 },
      note: listed(further),
    });
  }
}

/** @returns bytes a request, by function. */
async function sample(framework, variant) {
  const server = await MeasuredServer.start([framework, variant, "none"], {
    connections: 1,
    execArgv: NO_INLINING,
  });
  await server.load({ requests: WARM_UP_REQUESTS });
  await server.ask("startSampling", SAMPLING_BYTES);
  await server.load({ requests: REQUESTS });
  const allocations = await server.ask("stopSampling");
  server.stop();
  return allocations.map(({ name, url, bytes }) => ({ name, url, bytes: bytes / REQUESTS }));
}

function named({ name, url, bytes }) {
  const [folder] = url.slice(PACKAGES.length).split("/");
  return { name: `${folder}: ${name || "(nameless)"}`, bytes };
}

const total = (allocations) => allocations.reduce((sum, { bytes }) => sum + bytes, 0);

function listed(allocations) {
  return allocations
    .filter(({ bytes }) => bytes >= 1)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }) => `${name} ${bytes.toFixed(0)}`)
    .join(", ");
}
