import type { WechatError } from "./wechat-error.js";

const MAX_FRAMES = 10;
const MAX_NAME_CHARS = 80;
const MAX_LINE_CHARS = 1000;

/** `    at async load (file:///app/src/user.js:12:34)` */
const FRAME = /^ {4}at (async )?(?:(.*) \()?(\S.*?:\d+:\d+)\)?$/;
/** Files: neither code in a `data:` URL, nor what is evaluated. */
const FILE = /^(?:file:\/\/\/|webpack(?:-internal)?:\/\/|\/|[A-Za-z]:[\\/])/;
/** Of packages. */
const OTHERS = /[\\/]node_modules[\\/]/;
const TOLD = "publish (node:diagnostics_channel:";
/** What of ours stands between a client and the app. */
const OURS = /\bwechatErrorsDispatch\b/;
const NAME = /^(?:new )?[\p{L}\p{N}_$.<>#]+(?: \[as [\p{L}\p{N}_$.#]+\])?$/u;

// Beside the errors, whose members every log would show.
const places = new WeakMap<object, string>();

/** Where the app made the call that failed: `/app/src/user.js:12:34`; `undefined` where nobody knows. */
export function placeOf(error: WechatError): string | undefined {
  return places.get(error);
}

/**
 * Gives an error the stack of another: of the app's own files, no more than where they are. One that
 * has a place keeps it.
 *
 * @param other - With a `stack`, and a `message` where it is an error.
 */
export function leadTo(error: WechatError, other: object): void {
  if (places.has(error)) return;
  const frames = appFrames(other);
  const [first] = frames;
  if (first === undefined) return;
  places.set(error, first.place.replace(/^file:\/\/(?=\/)/, ""));
  const lines = frames.map(({ line }) => line);
  Object.defineProperty(error, "stack", {
    value: [`${error.name}: ${error.message}`, ...lines].join("\n"),
    configurable: true,
    writable: true,
  });
}

interface Frame {
  readonly line: string;
  readonly place: string;
}

function appFrames(other: object): Frame[] {
  const frames: Frame[] = [];
  for (const line of linesAfterMessage(other)) {
    const frame = readFrame(line);
    if (frame !== undefined) frames.push(frame);
    if (frames.length === MAX_FRAMES) break;
  }
  return frames;
}

/** A line of the message may look like one of the stack. */
function linesAfterMessage(other: object): string[] {
  try {
    const { stack, message = "" } = other as { stack?: unknown; message?: unknown };
    if (typeof stack !== "string" || typeof message !== "string") return [];
    const at = stack.indexOf(message);
    const lines = at === -1 ? [] : stack.slice(at + message.length).split("\n");
    // Before it are those who were told of a call.
    return lines.slice(lines.findIndex((line) => line.includes(TOLD)) + 1);
  } catch {
    return [];
  }
}

function readFrame(line: string): Frame | undefined {
  if (line.length > MAX_LINE_CHARS || line.includes("eval at ")) return undefined;
  const [, async = "", name, where] = FRAME.exec(line) ?? [];
  if (where === undefined || !FILE.test(where) || OTHERS.test(where)) return undefined;
  if (name !== undefined && OURS.test(name)) return undefined;
  // What loaders put after a file's name.
  const place = where.replace(/[?#].*(?=:\d+:\d+$)/, "");
  const isPlain = name !== undefined && name.length <= MAX_NAME_CHARS && NAME.test(name);
  return { place, line: `    at ${async}${isPlain ? `${name} (${place})` : place}` };
}
