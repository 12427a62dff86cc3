import http from "node:http";
import axios from "axios";

const agent = new http.Agent({ keepAlive: true });

/** How an app calls WeChat: each gives the reply's body as text. */
const CLIENTS = {
  http: (url) =>
    new Promise((resolve, reject) => {
      const request = http.get(url, { agent }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part) => (text += part));
        response.on("end", () => resolve(text));
        response.on("error", reject);
      });
      request.on("error", reject);
    }),
  fetch: async (url) => (await fetch(url)).text(),
  axios: async (url) => {
    const { data } = await axios.get(url, { responseType: "text", transformResponse: (x) => x });
    return data;
  },
};

let calls = 0;

/** Begins a call to the fake WeChat. */
export function begin(wechat, { by, reply, code }) {
  const id = `c${calls++}`;
  const isSlow = reply.startsWith("slow");
  const begun = isSlow ? wechat.begun(id) : undefined;
  const url = `${wechat.origin}/cgi-bin/menu/create?id=${id}&reply=${reply}&code=${code ?? 40003}`;
  const result = CLIENTS[by](url);
  // A failure reaches those who await it; without anybody it must not end the process.
  result.catch(() => undefined);
  return { begun, result, release: () => wechat.release(id) };
}
