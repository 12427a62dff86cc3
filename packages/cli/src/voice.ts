import type { Language } from "@wechat-errors/core";
import type { Screen } from "./screen.js";
import { WORDS, type Words } from "./words.js";

/** In which language, and onto what, the program speaks. */
export interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly screen: Screen;
}

export function voiceOf(language: Language, screen: Screen): Voice {
  return { language, words: WORDS[language], screen };
}
