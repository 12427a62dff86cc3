// `npm run demo`: the same calls to the same app in Express and in Koa, with a WeChat that mostly
// says no. Prints each request, its response and its line in the log.
import { CALLS } from "./demo/calls.js";
import { printExchange, printHeading, printSummary } from "./demo/print.js";
import { run } from "./demo/run.js";
import { createApp as createExpressApp } from "./express/app.js";
import { startFakeWechat } from "./fake-wechat.js";
import { createApp as createKoaApp } from "./koa/app.js";

const APPS = { Express: createExpressApp, Koa: createKoaApp };

const wechat = await startFakeWechat();
const results = [];
for (const [name, createApp] of Object.entries(APPS)) {
  printHeading(`${name}, with app.use(wechatErrors()) and no more`);
  const exchanges = [];
  for await (const exchange of run(createApp, CALLS, wechat)) {
    exchanges.push(exchange);
    printExchange(exchange, exchanges.length);
  }
  results.push([name, exchanges]);
}
await wechat.close();

printSummary(results);
const all = results.flatMap(([, exchanges]) => exchanges);
const wrong = all.filter(({ asExpected }) => !asExpected).length;
console.log(
  wrong === 0
    ? `All ${all.length} calls as expected.`
    : `${wrong} of ${all.length} calls were not as expected.`,
);
process.exitCode = wrong === 0 ? 0 : 1;
