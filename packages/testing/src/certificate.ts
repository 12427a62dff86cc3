import { createPublicKey, sign } from "node:crypto";
import forge from "node-forge";
import { payKeys, tlsKeys, type KeyPair } from "./key-pair.js";
import { hex } from "./reply-text.js";

const { asn1, pki } = forge;
const AUTHORITY = "wechat-errors testing";
// Not as seen from today: a test may have set the clock, of which TLS knows nothing.
const [BEGIN, END] = [new Date("2000-01-01T00:00:00Z"), new Date("2049-01-01T00:00:00Z")];

interface CertificateInit {
  readonly commonName: string;
  readonly keys: KeyPair;
  /** Hexadecimal; any if left out. */
  readonly serial?: string;
  /** The host or address that a server's certificate is for; without it, an authority's is made. */
  readonly host?: string;
}

const made = new Map<string, string>();

/** What is to be trusted where a client is to trust the fake, PEM. */
export function authority(): string {
  return remembered(AUTHORITY, () => make({ commonName: AUTHORITY, keys: tlsKeys() }));
}

/** What the fake shows where it is called by this name, PEM. */
export function serverCertificate(host: string): string {
  return remembered(`host ${host}`, () => make({ commonName: host, host, keys: tlsKeys() }));
}

/** The certificate of WeChat Pay's platform, PEM. */
export function platformCertificate(serial: string): string {
  const init = { commonName: "Tenpay.com sign", serial, keys: payKeys() };
  return remembered(`serial ${serial}`, () => make(init));
}

function remembered(id: string, makeIt: () => string): string {
  let certificate = made.get(id);
  if (certificate === undefined) made.set(id, (certificate = makeIt()));
  return certificate;
}

/**
 * Signed with its own keys: those of an authority and of its servers are the same.
 *
 * @param serial - Must not begin with zeros, which OpenSSL takes for a wrong encoding.
 */
function make({ commonName, keys, serial = `01${hex(15)}`, host }: CertificateInit): string {
  const certificate = pki.createCertificate();
  certificate.serialNumber = serial;
  certificate.validity.notBefore = BEGIN;
  certificate.validity.notAfter = END;
  certificate.setSubject([{ name: "commonName", value: commonName }]);
  const issuer = host === undefined ? commonName : AUTHORITY;
  certificate.setIssuer([{ name: "commonName", value: issuer }]);
  certificate.setExtensions(
    host === undefined
      ? [{ name: "basicConstraints", cA: true, critical: true }]
      : [{ name: "subjectAltName", altNames: [altName(host)] }],
  );
  return signed(certificate, keys);
}

/** GeneralName: 2 is a DNS name, 7 an address. */
function altName(host: string): object {
  return /^[\d.]+$/.test(host) ? { type: 7, ip: host } : { type: 2, value: host };
}

const ALGORITHMS = { ec: "1.2.840.10045.4.3.2", rsa: "1.2.840.113549.1.1.11" } as const;
/** Where a certificate that is to be signed says how, and whose key it is for. */
const [ALGORITHM_AT, KEY_AT] = [2, 6];

/** The library knows RSA alone, and signs slowly: key and signature are put in by node:crypto. */
function signed(certificate: forge.pki.Certificate, { type, privateKey, publicKey }: KeyPair) {
  const one = new forge.jsbn.BigInteger("1");
  certificate.publicKey = pki.setRsaPublicKey(one, one);
  certificate.siginfo.algorithmOid = certificate.signatureOid = ALGORITHMS.rsa;
  certificate.signature = "";
  const [toBeSigned] = pki.certificateToAsn1(certificate).value as [forge.asn1.Asn1];
  const spki = createPublicKey(publicKey).export({ type: "spki", format: "der" });
  const parts = toBeSigned.value as forge.asn1.Asn1[];
  parts[ALGORITHM_AT] = algorithm(type);
  parts[KEY_AT] = asn1.fromDer(spki.toString("latin1"));
  const bytes = Buffer.from(asn1.toDer(toBeSigned).getBytes(), "latin1");
  const signature = sign("sha256", bytes, privateKey).toString("latin1");
  const whole = sequence(
    toBeSigned,
    algorithm(type),
    primitive(asn1.Type.BITSTRING, `\0${signature}`),
  );
  return forge.pem.encode({ type: "CERTIFICATE", body: asn1.toDer(whole).getBytes() });
}

function algorithm(type: KeyPair["type"]): forge.asn1.Asn1 {
  const oid = primitive(asn1.Type.OID, asn1.oidToDer(ALGORITHMS[type]).getBytes());
  return type === "rsa" ? sequence(oid, primitive(asn1.Type.NULL, "")) : sequence(oid);
}

function sequence(...parts: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, parts);
}

function primitive(type: forge.asn1.Type, bytes: string): forge.asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, type, false, bytes);
}
