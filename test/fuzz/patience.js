import { setInterval } from "node:timers";

const TICK_MS = 3;

const waiting = new Set();

// A process that is kept from running finds timers due before it has read what has come meanwhile:
// time is counted in turns of its loop, of which one that stood still has had only one.
setInterval(() => {
  for (const wait of waiting) if (--wait.ticks <= 0) wait.done("late");
}, TICK_MS).unref();

/** @returns what the promise gives, or "late" if so many milliseconds of running time pass before. */
export async function within(ms, promise) {
  const wait = { ticks: Math.ceil(ms / TICK_MS) };
  const late = new Promise((resolve) => (wait.done = resolve));
  waiting.add(wait);
  try {
    return await Promise.race([promise, late]);
  } finally {
    waiting.delete(wait);
  }
}
