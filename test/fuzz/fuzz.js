import { classOf } from "./classes.js";
import { generate } from "./generate.js";
import { Pair } from "./runner.js";
import { shrink } from "./shrink.js";

/** At once in each pair of processes. */
const AT_ONCE = 32;

/**
 * Runs the cases `from` up to `to` of a seed with a subject and with the control.
 *
 * @returns counts, and of each class of differences an example, as small as it could be made.
 */
export async function fuzz({
  seed,
  from = 0,
  to,
  jobs = 2,
  subject = "ours",
  examples = 1,
  onProgress,
}) {
  const report = { cases: 0, failures: 0, classes: new Map(), permitted: new Map(), unstable: [] };
  const differing = [];
  const suspects = [];
  let next = from;
  const pairs = await Promise.all(Array.from({ length: jobs }, () => Pair.start(subject)));
  const lane = async (pair) => {
    while (next < to) {
      const index = next++;
      const test = generate(seed, index);
      const first = await pair.judge(test);
      report.cases++;
      if (report.cases % 500 === 0)
        onProgress?.(`${report.cases} cases, ${differing.length} differ`);
      for (const why of first.permitted) add(report.permitted, why);
      // An error that nobody caught belongs to one of the cases that ran: each is run again by itself.
      if (first.suspect) suspects.push({ index, test });
      else if (first.unstable) report.unstable.push(index);
      else if (first.differences.length > 0) differing.push({ index, test, ...first });
    }
  };
  await Promise.all(pairs.flatMap((pair) => Array.from({ length: AT_ONCE }, () => lane(pair))));
  for (const { index, test } of suspects) {
    const alone = await pairs[0].confirm(test);
    if (alone.unstable) report.unstable.push(index);
    else if (alone.differences.length > 0) differing.push({ index, test, ...alone });
  }
  report.failures = differing.length;
  await sortOut(report, differing, pairs, examples);
  for (const pair of pairs) pair.stop();
  return report;
}

async function sortOut(report, differing, pairs, examples) {
  for (const one of differing) {
    const name = classOf(one.test, one);
    if (!report.classes.has(name)) report.classes.set(name, { count: 0, all: [], examples: [] });
    const entry = report.classes.get(name);
    entry.count++;
    entry.all.push(one);
  }
  const entries = [...report.classes.entries()].sort(([, a], [, b]) => b.count - a.count);
  for (const [, entry] of entries) entry.indices = entry.all.slice(0, 5).map(({ index }) => index);
  report.classes = new Map(entries);
  let at = 0;
  const lane = async (pair) => {
    while (at < entries.length) {
      const [name, entry] = entries[at++];
      for (const { index, test } of entry.all.slice(0, examples)) {
        const kind = name.split(" ")[0];
        const shows = async (candidate) => {
          const again = await pair.once(candidate);
          return again.differences.length > 0 && classOf(candidate, again).split(" ")[0] === kind;
        };
        const small = await shrink(test, shows);
        const { differences } = await pair.confirm(small);
        entry.examples.push({ index, test: small, differences });
      }
      delete entry.all;
    }
  };
  await Promise.all(pairs.map(lane));
}

const add = (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1);
