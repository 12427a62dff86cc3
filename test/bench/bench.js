// `npm run bench`: figures as ratios of things measured side by side in this run; `-- --json` for JSON.
import { benchReading } from "./reading.js";
import { benchServing } from "./serving.js";
import { benchStarting } from "./starting.js";

const rows = [...(await benchReading()), ...(await benchStarting()), ...(await benchServing())];

if (process.argv.includes("--json")) console.log(JSON.stringify(rows, undefined, 2));
else
  console.table(
    rows.map(({ what, ratio, target, note = "" }) => ({
      what,
      ratio: Number(ratio.toFixed(3)),
      target,
      note,
    })),
  );
