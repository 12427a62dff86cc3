/** A reply of WeChat's as Tencent Cloud hands it on: a protocol buffer of its body and its type. */
export function wrapForCloud(body: object): Buffer {
  return Buffer.concat([field(1, JSON.stringify(body)), field(2, "application/json")]);
}

/** A field of a protocol buffer: its number and type, its length, its bytes. */
function field(number: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...varint(bytes.length)]), bytes]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
