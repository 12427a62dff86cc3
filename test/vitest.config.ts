import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    // They have installations of their own: `npm run test:installs`.
    exclude: ["**/node_modules/**", "installs/**"],
    // Each file has a process of its own: capture and the request properties are one per process.
    pool: "forks",
    testTimeout: 60_000,
    // Ours run as they are installed, by Node itself: not as a bundler would resolve them.
    server: { deps: { external: [/\/packages\/\w+\/dist\//] } },
  },
});
