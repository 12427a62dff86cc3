import type { Answer } from "../answer.js";
import type { Output } from "../output.js";
import { USAGE_ERROR } from "../usage-error.js";
import { USAGE_MESSAGES } from "../usage-messages.js";
import type { Refusal } from "./finding.js";
import { REFUSAL_MESSAGES } from "./refusal-messages.js";

/** What is read, as messages call it. */
export type Subject = "stdin" | "argument";

/** Says why an input is none of what we read, and what to do. */
export function refuse(why: Refusal["why"], { language }: Output, subject: Subject): Answer {
  const messages = REFUSAL_MESSAGES[language];
  const text = messages.refused(messages[subject], why(messages));
  const notice = `${USAGE_MESSAGES[language].error(text)}\n${messages.advice}\n`;
  return { exitStatus: USAGE_ERROR, notice };
}
