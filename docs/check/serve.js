import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Serves a folder on 127.0.0.1, as a plain static server does. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.slice(1);
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    try {
      const body = await readFile(new URL(file, folder));
      response
        .writeHead(200, {
          "content-type": `${TYPES[extname(file)] ?? "text/plain"}; charset=utf-8`,
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
