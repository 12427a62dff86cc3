import { createCipheriv } from "node:crypto";
import type { PayAccount } from "./pay-account.js";
import { hex } from "./reply-text.js";

/** What version 3 of WeChat Pay sends encrypted. */
export interface EncryptedResource {
  readonly algorithm: "AEAD_AES_256_GCM";
  readonly nonce: string;
  readonly associated_data: string;
  /** Base64: the ciphertext, and the tag of 16 bytes after it. */
  readonly ciphertext: string;
}

/** Encrypts as WeChat Pay does, with the merchant's APIv3 key. */
export function encryptResource(
  text: string,
  associatedData: string,
  { apiV3Key }: PayAccount,
): EncryptedResource {
  const nonce = hex(6);
  const cipher = createCipheriv("aes-256-gcm", apiV3Key, nonce);
  cipher.setAAD(Buffer.from(associatedData));
  const bytes = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return {
    algorithm: "AEAD_AES_256_GCM",
    nonce,
    associated_data: associatedData,
    ciphertext: bytes.toString("base64"),
  };
}
