import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const nest10 = fileURLToPath(new URL("nest10/node_modules/", import.meta.url));

export default defineConfig({
  test: {
    // The tests of Nest 11 once more, on Nest 10.
    include: ["*.test.ts", "../nestjs/*.test.ts"],
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    server: { deps: { external: [/\/packages\/\w+\/dist\//, /\/node_modules\//] } },
  },
  resolve: {
    alias: [
      {
        find: /^(@nestjs\/[\w-]+|@wechat-errors\/nestjs)$/,
        replacement: `${nest10}$1`,
      },
    ],
  },
});
