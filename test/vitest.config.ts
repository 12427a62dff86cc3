import { configDefaults, defineConfig } from "vitest/config";
import { LongestFirst } from "./support/longest-first.js";

/**
 * What hardly depends on the version of Node: `npm run test:nodes` leaves it out, and so it is tried
 * in the version at hand alone. `npm run check:volume` has it in all.
 */
const ANY_NODE = [
  "catalog/**",
  "cli/**",
  "core/**",
  "docs/**",
  "logging-recipes/**",
  "observability/**",
  "packages/**",
  "recipes/**",
  "reply/**",
  "site/**",
  "testing/readme.test.ts",
  "third-party/sdks.test.ts",
];
/**
 * What installs no capture, serves nothing, changes its process in no other way, and starts what does
 * in a process of its own. All others have a process for each file: capture and the request
 * properties are one per process.
 */
const SHARING = ["catalog", "cli", "core", "site"].map((folder) => `${folder}/**/*.test.ts`);

const leavesOut = process.env["TEST_VOLUME"] === "least" ? ANY_NODE : [];

export default defineConfig({
  test: {
    // They have installations of their own: `npm run test:installs`.
    exclude: [...configDefaults.exclude, "installs/**", ...leavesOut],
    pool: "forks",
    projects: [
      {
        extends: true,
        test: {
          name: "alone",
          include: ["**/*.test.ts"],
          exclude: SHARING,
          // It changes its process, once for each file.
          setupFiles: ["support/problems-sent.ts"],
        },
      },
      { extends: true, test: { name: "sharing", include: SHARING, isolate: false } },
    ],
    maxWorkers: Number(process.env["TEST_WORKERS"] ?? 2),
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    setupFiles: process.env["NODE_V8_COVERAGE"] ? ["support/take-coverage.ts"] : [],
    // Ours run as they are installed, by Node itself: not as a bundler would resolve them.
    server: { deps: { external: [/\/packages\/\w+\/dist\//] } },
  },
});
