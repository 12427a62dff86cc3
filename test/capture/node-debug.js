// A program that is watched, and then calls by fetch: node node-debug.js <origin>
import { observeWechat } from "@wechat-errors/core/node";

await observeWechat(() => undefined);
const [origin] = process.argv.slice(2);
console.log(`replied ${(await fetch(origin)).status}`);
