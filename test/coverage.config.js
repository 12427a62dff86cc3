// `npm run coverage`: what the tests run of packages/*/src, read through the source maps of dist/.
export default {
  name: "wechat-errors",
  outputDir: "coverage",
  reports: ["console-summary", "v8", "lcovonly"],
  entryFilter: { "**/packages/*/dist/**": true },
  sourceFilter: { "**/*.gen.ts": false, "**/src/**": true },
};
