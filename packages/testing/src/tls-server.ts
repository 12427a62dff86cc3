import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import { createSecureContext, type SecureContext } from "node:tls";
import { serverCertificate } from "./certificate.js";
import { tlsKeys } from "./key-pair.js";

/** A server that has a certificate for whichever name it is called by, made when it is first called. */
export function createTlsServer(listener: RequestListener): Server {
  return createServer(
    {
      // Asked only where the client names a host: one that calls an address does not.
      SNICallback: (host, done) => {
        try {
          done(null, contextFor(host));
        } catch (error) {
          done(error as Error);
        }
      },
    },
    listener,
  );
}

/** Clients that call 127.0.0.1 name no host. */
export function serveAddress(server: Server): void {
  server.setSecureContext({ cert: serverCertificate("127.0.0.1"), key: tlsKeys().privateKey });
}

const contexts = new Map<string, SecureContext>();

function contextFor(host: string): SecureContext {
  let context = contexts.get(host);
  if (context === undefined) {
    context = createSecureContext({ cert: serverCertificate(host), key: tlsKeys().privateKey });
    contexts.set(host, context);
  }
  return context;
}
