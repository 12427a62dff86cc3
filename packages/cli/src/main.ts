#!/usr/bin/env node
import { program } from "./program.js";
import { USAGE_ERROR } from "./usage-error.js";

// Whoever reads us may have read enough: `wechat-errors --search pay | head -1`.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A full disk is no success.
    if (error.code !== "EPIPE") process.exitCode = USAGE_ERROR;
    process.exit();
  });

await program(process.argv.slice(2), process);
