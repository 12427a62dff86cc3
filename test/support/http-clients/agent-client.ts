import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { HttpClient, Session } from "./http-client.js";

/** Given with each call: an agent, or none for the one that the client comes with. */
export type AgentOption = Readonly<{ agent?: Agent }>;

type About = Pick<HttpClient, "name" | "can"> & {
  readonly installed?: string;
  readonly over?: "node:https";
};

/** A client over node:http, whose pool is an agent. */
export function agentClient<Module>(
  about: About,
  load: () => Promise<Module>,
  session: (module: Module, option: AgentOption) => Session,
): HttpClient {
  return {
    over: "node:http",
    ...about,
    runsHere: true,
    learnt: false,
    connect: async (pool) => {
      const module = await load();
      if (pool === undefined) return session(module, {});
      const Pool = about.over === "node:https" ? SecureAgent : Agent;
      const agent = new Pool({ keepAlive: true, maxSockets: pool.sockets ?? Infinity });
      return { ...session(module, { agent }), close: () => agent.destroy() };
    },
  };
}
