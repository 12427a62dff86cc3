import { sign } from "node:crypto";
import forge from "node-forge";
import { keyPair } from "./key-pair.js";
import { hex } from "./reply-text.js";

export interface CertificateInit {
  readonly commonName: string;
  /** Hexadecimal; any if left out. */
  readonly serial?: string;
  /** The host or address that a server's certificate is for; without it, an authority's is made. */
  readonly host?: string;
}

const AUTHORITY = "wechat-errors testing";
const DAY_MS = 86_400_000;
const made = new Map<string, string>();

/** A certificate for the one key pair of this process, PEM, signed with that same key. */
export function certificateOf(init: CertificateInit): string {
  const id = JSON.stringify(init);
  let certificate = made.get(id);
  if (certificate === undefined) made.set(id, (certificate = make(init)));
  return certificate;
}

/** What is to be trusted where a client is to trust the fake. */
export function authority(): string {
  return certificateOf({ commonName: AUTHORITY, serial: "01" });
}

/** What the fake shows where it is called by this name. */
export function serverCertificate(host: string): string {
  return certificateOf({ commonName: host, host });
}

function make({ commonName, serial = `00${hex(15)}`, host }: CertificateInit): string {
  const { publicKey, privateKey } = keyPair();
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = serial;
  certificate.validity.notBefore = new Date(Date.now() - DAY_MS);
  certificate.validity.notAfter = new Date(Date.now() + 365 * DAY_MS);
  certificate.setSubject([{ name: "commonName", value: commonName }]);
  const issuer = host === undefined ? commonName : AUTHORITY;
  certificate.setIssuer([{ name: "commonName", value: issuer }]);
  certificate.setExtensions(
    host === undefined
      ? [{ name: "basicConstraints", cA: true, critical: true }]
      : [{ name: "subjectAltName", altNames: [altName(host)] }],
  );
  certificate.sign(...signer(privateKey));
  return forge.pki.certificateToPem(certificate);
}

/**
 * A key and a digest, as `sign()` calls them, which leave the work to node:crypto: in JavaScript alone
 * one signature takes a hundred milliseconds.
 */
function signer(privateKey: string) {
  let signed = "";
  const digest = { algorithm: "sha256", update: (bytes: string) => void (signed = bytes) };
  const key = {
    sign: () => sign("sha256", Buffer.from(signed, "latin1"), privateKey).toString("latin1"),
  };
  return [key, digest] as unknown as Parameters<forge.pki.Certificate["sign"]>;
}

/** GeneralName: 2 is a DNS name, 7 an address. */
function altName(host: string): object {
  return /^[\d.]+$/.test(host) ? { type: 7, ip: host } : { type: 2, value: host };
}
