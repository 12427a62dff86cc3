// The command as npx would run it.
import { execFileSync } from "node:child_process";

const said = execFileSync(process.execPath, ["node_modules/.bin/wechat-errors", "40163"], {
  encoding: "utf8",
});
if (!said.includes("CODE_ALREADY_USED")) throw new Error(`wechat-errors 40163 said: ${said}`);
