// Runs cases that it is sent, many at a time: node worker.js <subject>. It answers with what came of
// each, and says what reached the process: an error that nobody caught.
import { AsyncLocalStorage } from "node:async_hooks";
import { generate } from "./generate.js";
import { Stage } from "./stage.js";
import { SUBJECTS } from "./subjects.js";

const WARM_UP = 24;

// Express writes the errors that it answers there, and koa-etag that it is old.
for (const name of ["error", "warn", "log"]) console[name] = () => undefined;

const stage = await Stage.start(await SUBJECTS[process.argv[2]]());
const active = new Map();
const running = new AsyncLocalStorage();

for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error) => {
    const told = `${event}: ${error?.stack?.split("\n").slice(0, 4).join(" ") ?? error}`;
    const mine = running.getStore();
    if (mine !== undefined) mine.uncaught.push(told);
    // It may be of any of these.
    else for (const each of active.values()) each.suspect.push(told);
  });

// The first of everything takes longest: clients, frameworks and compressors are loaded by then.
await Promise.all(Array.from({ length: WARM_UP }, (_, i) => stage.run(generate(0, i))));

process.on("message", async ({ id, test, patienceMs }) => {
  const run = { uncaught: [], suspect: [] };
  active.set(id, run);
  const outcome = await stage.run(test, patienceMs, (work) => running.run(run, work));
  active.delete(id);
  process.send({ id, outcome, ...run });
});
process.on("disconnect", () => process.exit());
process.send("ready");
