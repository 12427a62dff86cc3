import { findLanguage, readArguments } from "./arguments.js";
import { run } from "./run.js";
import type { Surroundings } from "./surroundings.js";
import { UsageError, USAGE_ERROR } from "./usage-error.js";
import { USAGE_MESSAGES } from "./usage-messages.js";

/**
 * The whole program, for one command line: it reads and writes the streams that it is given and sets
 * the exit status. Resolves when all is written to them, if not out yet.
 */
export async function program(args: readonly string[], around: Surroundings): Promise<void> {
  const language = findLanguage(args, around.env);
  try {
    const invocation = readArguments(args, language);
    const { exitStatus, output, notice } = await run(invocation, language, around);
    around.exitCode = exitStatus;
    around.stdout.write(output ?? "");
    around.stderr.write(notice ?? "");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.exitCode = USAGE_ERROR;
    const messages = USAGE_MESSAGES[language];
    // What was typed, or pasted, is said again: it must not move the cursor.
    const text = error.message.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, "\ufffd");
    around.stderr.write(`${messages.error(text)}\n${messages.seeHelp}\n`);
  }
}
