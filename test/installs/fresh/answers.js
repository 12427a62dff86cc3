import { App } from "./app.js";

/** What is asked of every app: path, and the code and kind that its answer has. */
const CALLS = {
  thrown: { path: "/login?code=used", code: 40163, kind: "invalid_code" },
  relayed: { path: "/menu", code: 40016, kind: "invalid_input" },
  sdk: { path: "/message", code: 40003, kind: "invalid_input" },
};

/**
 * Starts an app, asks it for each kind of error, and looks at the answers and at the log.
 *
 * @param {string} folder
 * @param {import("./folder.js").Folder} of
 * @param {Record<string, string>} env
 */
export async function askApp(folder, { command, listening, logged, methods = {} }, env) {
  const app = new App(folder, command, env);
  try {
    const [line] = await app.said(listening);
    const origin = `http://127.0.0.1:${listening.exec(line)[1]}`;
    for (const [name, call] of Object.entries(CALLS)) {
      const response = await fetch(origin + call.path, { method: methods[name] ?? "GET" });
      expectAnswer(name, call, response, await response.text());
    }
    await expectLog(app, logged);
  } finally {
    await app.stop();
  }
}

function expectAnswer(name, { code, kind }, response, text) {
  const type = response.headers.get("content-type");
  const body = type === "application/problem+json" ? JSON.parse(text) : {};
  if (body.status !== response.status || body.kind !== kind || (body.code ?? code) !== code)
    throw new Error(`${name} is answered ${response.status}, ${type}: ${text}`);
}

/** Each of the errors is there once, as the framework's logger writes it. */
export async function expectLog(app, logged) {
  await app.said(logged, Object.keys(CALLS).length);
  const lines = app.lines(/WeChat \d+ /);
  const codes = lines.map((line) => Number(/WeChat (\d+) /.exec(line)[1]));
  const expected = Object.values(CALLS).map(({ code }) => code);
  if (`${codes.sort()}` !== `${expected.sort()}`) throw new Error(`logged: ${codes}\n${app.text}`);
}
