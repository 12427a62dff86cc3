import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const BLOCK_BYTES = 32;

/** SHA-1 over the sorted parts, as all of WeChat's message pushes are signed. */
export function signatureOf(...parts: readonly string[]): string {
  return createHash("sha1")
    .update([...parts].sort().join(""))
    .digest("hex");
}

/**
 * WeChat's message encryption: AES-256-CBC, its own PKCS #7 with blocks of 32 bytes, and the account
 * behind the message.
 *
 * Source: developers.weixin.qq.com, message encryption and decryption.
 */
export class MessageCrypto {
  readonly #key: Buffer;

  /** @throws {TypeError} for a key that has not 43 characters of Base64. */
  constructor(encodingAesKey: string) {
    this.#key = Buffer.from(`${encodingAesKey}=`, "base64");
    if (encodingAesKey.length !== 43 || this.#key.length !== 32)
      throw new TypeError("encodingAesKey must have 43 characters of Base64, as WeChat's has");
  }

  /** @param account - AppID, or WeCom's CorpID. */
  encrypt(text: string, account: string): string {
    const message = Buffer.from(text);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(message.length);
    const plain = Buffer.concat([randomBytes(16), length, message, Buffer.from(account)]);
    const padding = BLOCK_BYTES - (plain.length % BLOCK_BYTES);
    const cipher = createCipheriv("aes-256-cbc", this.#key, this.#iv).setAutoPadding(false);
    return Buffer.concat([
      cipher.update(Buffer.concat([plain, Buffer.alloc(padding, padding)])),
      cipher.final(),
    ]).toString("base64");
  }

  /** @throws {Error} for what was not encrypted with this key. */
  decrypt(encrypted: string): string {
    const decipher = createDecipheriv("aes-256-cbc", this.#key, this.#iv).setAutoPadding(false);
    const plain = Buffer.concat([decipher.update(encrypted, "base64"), decipher.final()]);
    const end = 20 + plain.readUInt32BE(16);
    if (end > plain.length) throw new Error("it was encrypted with another key");
    return plain.toString("utf8", 20, end);
  }

  get #iv(): Buffer {
    return this.#key.subarray(0, 16);
  }
}
