import { generateKeyPairSync } from "node:crypto";

export interface KeyPair {
  readonly type: "ec" | "rsa";
  /** PEM, PKCS #8. */
  readonly privateKey: string;
  /** PEM, SPKI. */
  readonly publicKey: string;
}

const ENCODINGS = {
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
} as const;

let forTls: KeyPair | undefined;
let forPay: KeyPair | undefined;

/** The key pair of this process for TLS: on a curve, since it is made in no time. */
export function tlsKeys(): KeyPair {
  const options = { namedCurve: "P-256", ...ENCODINGS };
  return (forTls ??= { type: "ec", ...generateKeyPairSync("ec", options) });
}

/** The key pair of this process for WeChat Pay, which has RSA; making it takes some 0.1 seconds. */
export function payKeys(): KeyPair {
  const options = { modulusLength: 2048, ...ENCODINGS };
  return (forPay ??= { type: "rsa", ...generateKeyPairSync("rsa", options) });
}
