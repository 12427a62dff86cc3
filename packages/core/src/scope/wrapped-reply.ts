import { Body } from "../replies/body.js";
import { isReplyOf, type Entry } from "./entry.js";

/**
 * The entry whose reply an app has put into an envelope of its own: `{ code: 0, data: <reply> }`.
 *
 * One level down, in an object, whole, beside no other object, and unread: a handler that knows of the
 * failure says what it means to say.
 */
export function findWrapped(entries: readonly Entry[], body: Body): Entry | undefined {
  const { members } = body;
  // Text has been read for its codes only; it is parsed but once somebody looks.
  const envelope = members === undefined ? undefined : body.parsed;
  if (envelope === undefined) return undefined;
  const objects = Object.values(envelope).filter(isPlainObject);
  const [value] = objects;
  // Several are results of the app's own, one of which has failed.
  if (value === undefined || objects.length > 1) return undefined;
  const inner = new Body(value);
  return entries.findLast(
    (each) => !each.read && isReplyOf(each, inner) && hasMembersOf(value, each),
  );
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where an object has all members of a JSON reply; XML is made objects of in many ways. */
function hasMembersOf(value: object, { reply }: Entry): boolean {
  const whole = new Body(reply?.body).parsed;
  return whole === undefined || Object.keys(whole).every((name) => Object.hasOwn(value, name));
}
