import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/**
 * Serves a folder below a path on 127.0.0.1, as a plain static server does: a page that is not there
 * is the folder's 404.html.
 *
 * @returns `origin`, with the path, and `close`.
 */
export async function serve(folder, base = "/") {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const file = await fileFor(folder, path.startsWith(base) ? path.slice(base.length) : undefined);
    response
      .writeHead(file.status, {
        "content-type": `${TYPES[extname(file.name)] ?? "text/plain"}; charset=utf-8`,
        "cache-control": "max-age=3600",
      })
      .end(file.body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => server.close(),
  };
}

async function fileFor(folder, path) {
  if (path === undefined) return { status: 404, name: "", body: "" };
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  try {
    return { status: 200, name, body: await readFile(new URL(name, folder)) };
  } catch {
    return { status: 404, name: "404.html", body: await readFile(new URL("404.html", folder)) };
  }
}
