import { Session } from "node:inspector/promises";

const session = new Session();

/** Begins to note who allocates what, also of what is freed again. */
export async function startSampling(samplingInterval) {
  session.connect();
  await session.post("HeapProfiler.startSampling", {
    samplingInterval,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
}

/** @returns {Promise<{ name: string, url: string, bytes: number }[]>} one for each function. */
export async function stopSampling() {
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  const functions = new Map();
  const visit = ({ callFrame: { functionName: name, url, lineNumber }, selfSize, children }) => {
    const key = `${name} ${url} ${lineNumber}`;
    const bytes = (functions.get(key)?.bytes ?? 0) + selfSize;
    functions.set(key, { name, url, bytes });
    children.forEach(visit);
  };
  visit(profile.head);
  return [...functions.values()];
}
