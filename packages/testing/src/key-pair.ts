import { generateKeyPairSync } from "node:crypto";

export interface KeyPair {
  /** PEM, PKCS #8. */
  readonly privateKey: string;
  /** PEM, SPKI. */
  readonly publicKey: string;
}

let made: KeyPair | undefined;

/**
 * The one RSA key pair of this process: for the certificates that are made on the spot, and for what
 * WeChat Pay signs. Made when it is first needed, which takes some hundred milliseconds.
 */
export function keyPair(): KeyPair {
  return (made ??= generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }));
}
