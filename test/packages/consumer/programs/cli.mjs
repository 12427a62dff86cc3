// The command as npx runs it: by the link in .bin, by its path, and as a program of its own.
import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";

const LINK = "node_modules/.bin/wechat-errors";

const ways = [
  [process.execPath, [LINK, "40163"]],
  [process.execPath, [realpathSync(LINK), "40163"]],
  // Windows has a script in the place of the link.
  ...(process.platform === "win32" ? [] : [[LINK, ["40163"]]]),
];
for (const [file, args] of ways) {
  const said = execFileSync(file, args, { encoding: "utf8" });
  if (!said.includes("CODE_ALREADY_USED")) throw new Error(`${file} ${args} said: ${said}`);
}
