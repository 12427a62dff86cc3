import { createServer, Agent, type AgentOptions } from "node:https";
import { connect } from "node:tls";
import { certificateFor } from "./certificate.js";
import { close, listen, type FakeWechat, type Reply } from "./fake-wechat.js";

export interface TlsWechat extends FakeWechat {
  /** For clients that call `https://<host>` and let an agent say how to get there. */
  readonly agent: Agent;
}

/** A WeChat behind TLS, under its real name: for SDKs whose URLs nobody can change. */
export async function startTlsWechat(reply: Reply, host: string): Promise<TlsWechat> {
  const certificate = certificateFor(host);
  const server = createServer(certificate, (request, response) => {
    const call = new URL(request.url ?? "/", "http://127.0.0.1");
    reply(Object.assign(request, { call }), response);
  });
  const port = Number(new URL(await listen(server)).port);
  return {
    origin: `https://${host}`,
    upstreams: {},
    agent: new LocalAgent(port, { ca: certificate.cert }),
    close: () => close(server),
  };
}

/** Connects to 127.0.0.1 whatever the host; the certificate has to be for that host all the same. */
class LocalAgent extends Agent {
  constructor(
    private readonly port: number,
    options: AgentOptions,
  ) {
    super(options);
  }

  override createConnection(options: AgentOptions) {
    return connect({ ...options, host: "127.0.0.1", port: this.port });
  }
}
