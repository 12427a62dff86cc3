import type { Answer } from "./answer.js";
import type { Invocation } from "./arguments.js";
import { explain } from "./explain.js";
import { languageOf } from "./language.js";
import { read } from "./read.js";
import { readStdin } from "./read-stdin.js";
import { screenOf } from "./screen.js";
import { search } from "./search.js";
import { voiceOf } from "./voice.js";

/** Does what was asked, with the terminal and the environment of this process. */
export async function run({ task, where, json, language }: Invocation): Promise<Answer> {
  const screen = screenOf(process.stdout, process.env);
  const voice = voiceOf(language ?? languageOf(process.env), screen);
  switch (task.name) {
    case "explain":
      return explain(task.code, where, json, voice);
    case "search":
      return search(task.words, where, json, voice);
    case "read":
      return read(await readStdin(process.stdin), where, json, voice);
  }
}
