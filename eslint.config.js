import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Who may import whom: each folder of core with the folders it must not know. */
const UNKNOWN_TO = {
  catalog: ["reply", "capture", "scope", "inbound"],
  reply: ["capture", "scope", "inbound"],
  capture: ["scope", "inbound"],
};

const NODE_ONLY = ["capture", "scope", "inbound"];

export default defineConfig(
  { ignores: ["**/dist/", "**/node_modules/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unnecessary-boolean-literal-compare": "off",
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/no-unsafe-type-assertion": "off",
      "@typescript-eslint/use-unknown-in-catch-callback-variable": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      // Callers need not be TypeScript, and what comes from the network never is.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Wrapping a method of somebody's object means taking it off first.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        "console process Buffer URL fetch performance setTimeout clearTimeout setImmediate"
          .concat(" AbortController AbortSignal TextDecoder TextEncoder FormData Blob Response")
          .split(" ")
          .map((name) => [name, "readonly"]),
      ),
    },
  },
  // The entry "." runs anywhere JavaScript runs.
  {
    files: ["packages/core/src/**/*.ts"],
    ignores: [
      ...NODE_ONLY.map((folder) => `packages/core/src/${folder}/**`),
      "packages/core/src/node.ts",
    ],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^(?!\\.|#|saxes$)", message: "the entry . runs without Node" },
            { regex: `/(${NODE_ONLY.join("|")})/`, message: "what needs Node is the entry ./node" },
          ],
        },
      ],
    },
  },
  ...Object.entries(UNKNOWN_TO).map(([folder, unknown]) => ({
    files: [`packages/core/src/${folder}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: `/(${unknown.join("|")})/`, message: `${folder} knows nothing of it` },
            ...(NODE_ONLY.includes(folder)
              ? []
              : [{ regex: "^(?!\\.|#|saxes$)", message: "the entry . runs without Node" }]),
          ],
        },
      ],
    },
  })),
  {
    files: ["packages/{express,koa}/src/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "core/(src|dist)", message: "import @wechat-errors/core/node" }] },
      ],
    },
  },
);
