#!/usr/bin/env node
import { findLanguage, readArguments } from "./arguments.js";
import { run } from "./run.js";
import { UsageError, USAGE_ERROR } from "./usage-error.js";
import { USAGE_MESSAGES } from "./usage-messages.js";

const args = process.argv.slice(2);
const language = findLanguage(args, process.env);

// Whoever reads us may have read enough: `wechat-errors --search pay | head -1`.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A full disk is no success.
    if (error.code !== "EPIPE") process.exitCode = USAGE_ERROR;
    process.exit();
  });

try {
  const { exitStatus, output, notice } = await run(readArguments(args, language), language);
  process.exitCode = exitStatus;
  process.stdout.write(output ?? "");
  process.stderr.write(notice ?? "");
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.exitCode = USAGE_ERROR;
  const messages = USAGE_MESSAGES[language];
  // What was typed, or pasted, is said again: it must not move the cursor.
  const text = error.message.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, "\ufffd");
  process.stderr.write(`${messages.error(text)}\n${messages.seeHelp}\n`);
}
