import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { envelope, startFakeWechat } from "../support/fake-wechat.js";
import { undiciCopies, type Undici } from "../support/http-clients/undici.js";
import { shuffled } from "../support/shuffled.js";
import { strayErrors } from "./stray-errors.js";

const SOCKETS = 2;
const CALLS = 30;

let folder: string;
beforeAll(async () => {
  // Below test/node_modules, so that undici is found, and Node itself loads the bundle.
  const parent = fileURLToPath(new URL("../node_modules/.bundles/", import.meta.url));
  await mkdir(parent, { recursive: true });
  folder = await mkdtemp(join(parent, "minified-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** That copy as a bundled and minified app has it: hardly a function has the name that it had. */
async function minified(name: string): Promise<Pick<Undici, "Agent" | "fetch">> {
  const input = join(folder, `${name}-source.js`);
  await writeFile(input, `export { Agent, fetch } from "${name}";`);
  const bundle = await rolldown({ input, platform: "node", logLevel: "silent" });
  const file = join(folder, `${name}.mjs`);
  await bundle.write({ file, format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
  return (await import(pathToFileURL(file).href)) as Undici;
}

// undici 8 goes back to the caller's context by itself.
test.each(undiciCopies.filter(({ major }) => major < 8))(
  "undici $major, minified: a call that has waited in a pool has its own error or none",
  async ({ installed }) => {
    const { Agent, fetch } = await minified(installed);
    const wechat = await startFakeWechat(shuffled(SOCKETS, CALLS, envelope));
    const dispatcher = new Agent({ connections: SOCKETS });
    onTestFinished(async () => {
      await dispatcher.close();
      await wechat.close();
    });
    const stray = await strayErrors(wechat.upstreams, CALLS, async (path) =>
      (await fetch(`${wechat.origin}${path}?code=40003`, { dispatcher })).text(),
    );
    expect(stray).toEqual([]);
  },
);
