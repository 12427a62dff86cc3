// Requests that a server answers, with ours and with others.
import { inAnyOrder, interleaved, ratio, roundByRound, spread } from "./interleaved.js";
import { FRAMEWORKS, MeasuredServer } from "./measured-server.js";
import { VARIANTS } from "./variants.js";

/**
 * Two processes of one program differ by some hundredths, and the same one from one collection of
 * garbage to the next: each variant has so many processes, and each of them is measured as a whole.
 */
const GENERATIONS = 5;
const ROUNDS = 25;
const ROUND_MS = 40;
/**
 * A server is measured as it is for most of its life: after 3,000 requests ours still has some
 * hundredths to gain, for there is more of it to compile.
 */
const WARM_UP = { requests: 8_000, ms: 6_000 };
const CONNECTIONS = 32;

/** Ours beside OpenTelemetry, with the errors shown in its spans and metrics: a part of it alone. */
const BESIDE_OPENTELEMETRY = 0.9;

/** What the handler does, and the part of a variant's throughput that ours is to reach. */
const WITH_CALL = { storage: 0.96, opentelemetry: 1.2, mswjs: 1.6 };
const WORKS = {
  none: { name: "no call", targets: { storage: 0.98, opentelemetry: 1.5 } },
  fetch: { name: "a call by fetch", targets: WITH_CALL },
  axios: { name: "a call by axios", targets: WITH_CALL },
};

const NODE = Number(process.versions.node.split(".")[0]);

/**
 * By the CPU time of the server, which is what bounds its throughput; by the clock beside it, where
 * a quick server waits for its clients and others' load counts too.
 *
 * @returns {AsyncIterable<import("./report.js").Figure>}
 */
export async function* benchServing() {
  for (const [framework, app] of Object.entries(FRAMEWORKS))
    for (const [work, { name, targets }] of Object.entries(WORKS)) {
      const { ours, oursBeside, ...peers } = await measure(framework, work);
      for (const [peer, samples] of Object.entries(peers)) {
        const figure = `${app}, ${name}: ours / ${VARIANTS[peer].name}`;
        const target = targets[peer] && { atLeast: targets[peer] };
        if (samples.length === 0)
          yield { figure, target, note: `skipped: needs Node ${VARIANTS[peer].minNode}` };
        else yield compared(figure, ours, samples, target);
      }
      yield compared(
        `${app}, ${name}: ${VARIANTS.oursBeside.name} / OpenTelemetry alone`,
        oursBeside,
        peers.opentelemetry,
        { atLeast: BESIDE_OPENTELEMETRY },
      );
    }
}

function compared(figure, ours, samples, target) {
  const against = (clock) => spread(roundByRound(pick(ours, clock), pick(samples, clock), ratio));
  const byClock = against("byClock");
  return { figure, ...against("byCpu"), byClock, target, note: `by the clock ${shown(byClock)}` };
}

const pick = (samples, clock) => samples.map((sample) => sample[clock]);

const shown = ({ measured, low, high }) =>
  `${measured.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** @returns a sample of each process of each variant; none of a variant that this Node cannot run. */
async function measure(framework, work) {
  const all = Object.keys(VARIANTS).filter((name) => work !== "none" || !VARIANTS[name].callsOnly);
  const variants = all.filter((name) => NODE >= (VARIANTS[name].minNode ?? 0));
  const samples = Object.fromEntries(all.map((name) => [name, []]));
  for (let generation = 0; generation < GENERATIONS; generation++) {
    const servers = {};
    for (const name of inAnyOrder(variants))
      servers[name] = await startWarm([framework, name, work]);
    const subjects = variants.map((name) => [name, () => servers[name].load({ ms: ROUND_MS })]);
    const rounds = await interleaved(Object.fromEntries(subjects), ROUNDS);
    for (const name of variants) {
      samples[name].push(asOne(rounds[name]));
      servers[name].stop();
    }
  }
  return samples;
}

function asOne(loads) {
  const total = (what) => loads.reduce((sum, load) => sum + load[what], 0);
  return {
    byClock: total("requests") / total("wallMs"),
    byCpu: total("requests") / total("cpuMs"),
  };
}

async function startWarm(args) {
  const server = await MeasuredServer.start(args, { connections: CONNECTIONS });
  await server.get("/failing");
  await server.load(WARM_UP);
  // A variant that is not at work would be the fastest of all.
  const [, variant] = args;
  if ((await server.ask("seen")) > 0 !== VARIANTS[variant].sees)
    throw new Error(`${args.join(" ")}: sees ${VARIANTS[variant].sees ? "nothing" : "something"}`);
  return server;
}
