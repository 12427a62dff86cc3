/** By their first key, WeChat's envelopes: what else may come first, comes in one piece or not at all. */
const FIRST_KEYS = ["errcode", "errmsg"] as const;

/** `{"errcode":0,`: a success, whatever follows. */
const SUCCESS = /^\{\s*"errcode"\s*:\s*"?0"?\s*[,}]/;
const KEY = /^\{\s*(?:$|"(\w*)("?))/;

/** True where a text may go on to be an envelope of WeChat's: for `relay: "any"`, which knows no reply. */
export function mayBecomeEnvelope(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "");
  if (text === "") return true;
  const key = KEY.exec(text);
  if (key === null || SUCCESS.test(text)) return false;
  const [, name = "", end] = key;
  return FIRST_KEYS.some((each) => (end === '"' ? each === name : each.startsWith(name)));
}
