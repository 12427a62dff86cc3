import type { Output } from "../output.js";
import type { Field } from "../print.js";
import type { Call, Told } from "./finding.js";
import { LOG_MESSAGES } from "./log-messages.js";

/** What a line of the log says beside the error. */
export function toldFields(told: Told, { language }: Output): readonly Field[] {
  const messages = LOG_MESSAGES[language];
  const { labels, outcomes } = messages;
  const { outcome, attempts, cause, upstream, request } = told;
  const fields: Field[] = [];
  if (upstream !== undefined) fields.push([labels.call, callText(upstream)]);
  if (attempts !== undefined && attempts > 1)
    fields.push([labels.attempts, messages.attempts(attempts)]);
  if (cause !== undefined) fields.push([labels.cause, cause]);
  if (request !== undefined) fields.push([labels.request, callText(request)]);
  if (outcome !== undefined)
    fields.push([
      labels.outcome,
      Object.hasOwn(outcomes, outcome) ? messages.outcome(outcome) : outcome,
    ]);
  return fields.filter(([, text]) => text !== "");
}

/** `GET api.weixin.qq.com/sns/jscode2session → 200, 55 ms` */
function callText({ id, method, host = "", path = "", status, durationMs }: Call): string {
  const call = [method, host + path].filter(Boolean).join(" ");
  const result = [status, durationMs === undefined ? undefined : `${durationMs} ms`]
    .filter((each) => each !== undefined)
    .join(", ");
  const told = result === "" ? call : `${call} → ${result}`;
  if (id === undefined) return told;
  return told === "" ? id : `${told} (${id})`;
}
