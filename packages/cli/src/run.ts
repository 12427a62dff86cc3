import { readFileSync } from "node:fs";
import type { Language } from "@wechat-errors/core";
import { FOUND, type Answer } from "./answer.js";
import type { Invocation } from "./arguments.js";
import { explain, explainKindAlone } from "./explain.js";
import { HELP } from "./help.js";
import { outputFor } from "./output.js";
import { readStdin } from "./reading/read-stdin.js";
import { read } from "./reading/read.js";
import { screenOf } from "./screen.js";
import { search } from "./search.js";
import type { Surroundings } from "./surroundings.js";
import { USAGE_MESSAGES } from "./usage-messages.js";

/** Does what was asked; of what is around it, it writes only that it waits. */
export async function run(
  { task, where, json }: Invocation,
  language: Language,
  around: Surroundings,
): Promise<Answer> {
  const output = outputFor(language, screenOf(around.stdout, around.env));
  switch (task.name) {
    case "help":
      return { exitStatus: FOUND, output: HELP[language] };
    case "version":
      return { exitStatus: FOUND, output: `${version()}\n` };
    case "explain":
      return explain(task.code, where, json, output);
    case "explain-kind":
      return explainKindAlone(task.kind, json, output);
    case "search":
      return search(task.words, where, json, output);
    case "read-text":
      return read(Buffer.from(task.text), where, json, output, "argument");
    case "read": {
      const bytes = await readStdin(around, task.isAsked, USAGE_MESSAGES[language]);
      return read(bytes, where, json, output);
    }
  }
}

function version(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
