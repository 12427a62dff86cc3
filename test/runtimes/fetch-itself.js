// What becomes of globalThis.fetch itself.
const before = globalThis.fetch;
if (process.argv[2] === "locked")
  Object.defineProperty(globalThis, "fetch", {
    value: before,
    writable: false,
    configurable: false,
  });
const warnings = [];
process.on("warning", ({ code }) => warnings.push(code));
const { observeWechat } = await import("@wechat-errors/core/node");
await observeWechat(() => undefined);
await observeWechat(() => undefined);
await new Promise((resolve) => setImmediate(resolve));
const { fetch } = globalThis;
const [keys, length] = [Object.keys(fetch), fetch.length];
console.log(JSON.stringify({ isNative: fetch === before, keys, length, warnings }));
process.exit(0);
