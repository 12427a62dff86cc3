import type { ServerResponse } from "node:http";
import type { Reply } from "./fake-wechat.js";

/**
 * Answers in another order than it is asked: collects so many calls at a time, and answers the last
 * one first. No timer decides anything.
 *
 * @param size - As many calls as surely come at the same time.
 * @param total - As many calls as come in all.
 */
export function shuffled(size: number, total: number, answer: Reply): Reply {
  let remaining = total;
  let waiting: (() => void)[] = [];
  return (request, response: ServerResponse) => {
    waiting.push(() => answer(request, response));
    if (waiting.length < Math.min(size, remaining)) return;
    const batch = waiting.reverse();
    waiting = [];
    remaining -= batch.length;
    for (const send of batch) send();
  };
}
