import type { Answer } from "./answer.js";
import type { Invocation } from "./arguments.js";
import { explain } from "./explain.js";
import { languageOf } from "./language.js";
import { read } from "./read.js";
import { readStdin } from "./read-stdin.js";
import { screenOf } from "./screen.js";
import { search } from "./search.js";
import { outputFor } from "./output.js";

/** Does what was asked, with the terminal and the environment of this process. */
export async function run({ task, where, json, language }: Invocation): Promise<Answer> {
  const screen = screenOf(process.stdout, process.env);
  const output = outputFor(language ?? languageOf(process.env), screen);
  switch (task.name) {
    case "explain":
      return explain(task.code, where, json, output);
    case "search":
      return search(task.words, where, json, output);
    case "read":
      return read(await readStdin(process.stdin), where, json, output);
  }
}
