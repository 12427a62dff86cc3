import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Writes the playground's script, with the real core in it. */
export function bundlePlayground(folder, options = {}) {
  return build({
    entryPoints: [fileURLToPath(new URL("../assets/playground.js", import.meta.url))],
    outfile: join(folder, "playground/playground.js"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    // Without "node-addons": catalogs and XML parser are then in the bundle.
    conditions: ["import"],
    ...options,
  });
}
