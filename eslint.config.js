import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { noCircularImports } from "./scripts/no-circular-imports.js";

/** The folders of core from the ground up: each may import those before it, and none after it. */
const LAYERS = [
  "catalog",
  "replies",
  "errors",
  "capture",
  "options",
  "logging",
  "scope",
  "thrown",
  "webhooks",
  "respond",
];

/** What runs wherever JavaScript runs: the entry "." and its folders. */
const UNIVERSAL = ["catalog", "replies", "errors", "on-demand"];

const CORE = "packages/core/src";
const NO_NODE = { regex: "^(?!\\.|#|saxes$)", message: "the entry . runs without Node" };

/** @param {readonly string[]} folders */
const noneOf = (folders, message) =>
  folders.length === 0 ? [] : [{ regex: `/(${folders.join("|")})/`, message }];

/** The rule for one folder of core, or for one of its entries. */
const mayNotImport = (files, ...patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

export default defineConfig(
  {
    ignores: [
      "**/dist/",
      "**/node_modules/",
      "coverage/",
      "packages/egg/index.d.ts",
      "docs/.vitepress/{cache,dist}/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,cts,mts}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "scripts/lint.tsconfig.json" } },
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
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      // Nest's options are classes, which nobody makes an instance of.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        "console process Buffer URL fetch performance setTimeout clearTimeout setImmediate setInterval"
          .concat(
            " AbortController AbortSignal TextDecoder TextEncoder FormData Blob Response URLSearchParams",
          )
          .split(" ")
          .map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: ["docs/{assets,check,generate}/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        "document history location Option URLSearchParams matchMedia localStorage addEventListener"
          .split(" ")
          .map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: ["**/*.cjs", "test/packages/consumer/jest/*.js"],
    languageOptions: { sourceType: "commonjs" },
  },
  {
    files: ["test/packages/consumer/jest/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        ["afterAll", "beforeAll", "expect", "test"].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    // Compiled as CommonJS, too.
    files: ["test/packages/consumer/types/*.ts"],
    rules: {
      "@typescript-eslint/no-require-imports": ["error", { allowAsImport: true }],
    },
  },
  {
    // Egg loads CommonJS.
    files: [
      "packages/egg/**/*.js",
      "test/installs/egg/app/**/*.js",
      "examples/start/egg/**/*.js",
      "examples/egg/**/*.js",
    ],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", exports: "writable", require: "readonly" },
    },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    plugins: { local: { rules: { "no-circular-imports": noCircularImports } } },
    rules: { "local/no-circular-imports": "error" },
  },
  ...LAYERS.map((folder, at) =>
    mayNotImport(
      [`${CORE}/${folder}/**/*.ts`],
      ...noneOf(LAYERS.slice(at + 1), `${folder}/ is below that`),
      {
        regex: "^\\.\\./(index|node|adapter)\\.js$",
        message: "entries are for users, not for core",
      },
      ...(UNIVERSAL.includes(folder) ? [NO_NODE] : []),
    ),
  ),
  mayNotImport(
    [`${CORE}/index.ts`],
    ...noneOf(
      LAYERS.filter((folder) => !UNIVERSAL.includes(folder)),
      "what needs Node is the entry ./node",
    ),
    NO_NODE,
  ),
  mayNotImport(["packages/{express,koa,fastify,hono,nestjs,egg}/src/**/*.ts"], {
    regex: "^@wechat-errors/core(/src|/dist|$)",
    message: "import @wechat-errors/core/adapter, and export what is at /node",
  }),
  mayNotImport(
    ["packages/opentelemetry/src/**/*.ts"],
    {
      regex: "^@wechat-errors/(?!core/node$)",
      message: "import @wechat-errors/core/node: tracing is for every framework",
    },
    {
      regex: "^@opentelemetry/(?!api$)",
      message: "@opentelemetry/api alone: the SDK is the app's",
    },
  ),
);
