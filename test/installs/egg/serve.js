// Serves the app beside it with the Egg that is installed where it is started, and says where.
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(`${process.cwd()}/`);
const baseDir = fileURLToPath(new URL("app", import.meta.url));
const { start } = require("egg");
const framework = dirname(require.resolve("egg/package.json"));
const app = await start({ baseDir, framework, mode: "single", ignoreWarning: true });
const server = createServer(app.callback());
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
