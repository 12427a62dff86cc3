import type { Language } from "@wechat-errors/core";
import type { Screen } from "./screen.js";
import { MESSAGES, type Messages } from "./messages.js";

/** In which language, and onto what, the program speaks. */
export interface Output {
  readonly language: Language;
  readonly messages: Messages;
  readonly screen: Screen;
}

export function outputFor(language: Language, screen: Screen): Output {
  return { language, messages: MESSAGES[language], screen };
}
