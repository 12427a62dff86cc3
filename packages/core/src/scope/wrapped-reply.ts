import { Body } from "../replies/body.js";
import { isReplyOf, type Entry } from "./entry.js";

/**
 * The entry whose reply an app has put into an envelope of its own: `{ code: 0, data: <reply> }`.
 *
 * One level down, in an object, whole: an app's own object that takes over some of its members is the
 * app's own.
 */
export function findWrapped(entries: readonly Entry[], body: Body): Entry | undefined {
  const { members } = body;
  // Text has been read for its codes only; it is parsed but once somebody looks.
  const envelope = members === undefined ? undefined : body.parsed;
  if (envelope === undefined) return undefined;
  for (const value of Object.values(envelope)) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const inner = new Body(value);
    const entry = entries.findLast((each) => isReplyOf(each, inner) && hasMembersOf(value, each));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** True where an object has all members of a JSON reply; XML is made objects of in many ways. */
function hasMembersOf(value: object, { reply }: Entry): boolean {
  const whole = new Body(reply?.body).parsed;
  return whole === undefined || Object.keys(whole).every((name) => Object.hasOwn(value, name));
}
