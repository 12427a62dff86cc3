#!/usr/bin/env node
import { readArguments } from "./arguments.js";
import { run } from "./run.js";
import { UsageError, USAGE_ERROR } from "./usage-error.js";

// Whoever reads us may have read enough: `wechat-errors --search pay | head -1`.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

try {
  const invocation = readArguments(process.argv.slice(2));
  if (invocation !== undefined) {
    const { exitStatus, output, notice } = await run(invocation);
    process.exitCode = exitStatus;
    process.stdout.write(output ?? "");
    process.stderr.write(notice ?? "");
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.exitCode = USAGE_ERROR;
  process.stderr.write(`error: ${error.message}\n`);
}
