// Runs cases that it is sent, many at a time: node worker.js <subject>. It answers with what came of
// each, and says what reached the process: an error that nobody caught.
import { Stage } from "./stage.js";
import { SUBJECTS } from "./subjects.js";

// Express writes the errors that it answers there, and koa-etag that it is old.
for (const name of ["error", "warn", "log"]) console[name] = () => undefined;

const stage = await Stage.start(await SUBJECTS[process.argv[2]]());
const active = new Map();
let uncaught = [];

for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error) => {
    uncaught.push(`${event}: ${error?.stack?.split("\n").slice(0, 4).join(" ") ?? error}`);
    for (const marks of active.values()) marks.push(event);
  });

process.on("message", async ({ id, test, patienceMs }) => {
  const marks = [];
  active.set(id, marks);
  const outcome = await stage.run(test, patienceMs);
  active.delete(id);
  process.send({ id, outcome, uncaught: marks.length > 0 ? uncaught : [] });
  if (active.size === 0) uncaught = [];
});
process.on("disconnect", () => process.exit());
process.send("ready");
