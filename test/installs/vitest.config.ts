import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const shared = {
  pool: "forks" as const,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  server: { deps: { external: [/\/packages\/\w+\/dist\//, /\/node_modules\//] } },
};

const ADAPTERS = fileURLToPath(new URL("../adapters/", import.meta.url));
/** Those of the common suite; the others are about Express and Koa alone. */
const common = readdirSync(ADAPTERS).filter((file) =>
  readFileSync(ADAPTERS + file, "utf8").includes("more-frameworks.js"),
);

/** What is tested on Nest 11 with all else, once more on another Nest. */
function nest(major: number): TestProjectInlineConfiguration {
  const modules = fileURLToPath(new URL(`nest${major}/node_modules/`, import.meta.url));
  return {
    test: {
      ...shared,
      name: `Nest ${major}`,
      include: ["../nestjs/*.test.ts", ...common.map((file) => `../adapters/${file}`)],
      env: { FRAMEWORKS: "Nest", NEST: String(major) },
    },
    resolve: {
      alias: [
        {
          find: /^(@nestjs\/[\w-]+(?:\/.*)?|@wechat-errors\/nestjs)$/,
          replacement: `${modules}$1`,
        },
      ],
    },
  };
}

export default defineConfig({
  test: { projects: [{ test: { ...shared, include: ["*.test.ts"] } }, nest(10), nest(12)] },
});
