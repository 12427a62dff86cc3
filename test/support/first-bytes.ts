import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";

/** The first bytes of a response, as text, and then the rest of it. */
export async function readFirst(url: string) {
  const [response] = (await once(request(url).end(), "response")) as [IncomingMessage];
  const [first] = (await once(response, "data")) as [Buffer];
  let rest = "";
  response.on("data", (chunk: Buffer) => (rest += chunk.toString()));
  return {
    first: first.toString(),
    rest: async () => {
      if (!response.readableEnded) await once(response, "end");
      return rest;
    },
  };
}
