import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";

// It is installed in docs/ alone.
const { chromium } = createRequire(new URL("../package.json", import.meta.url))("playwright-core");

/** Where Debian, Ubuntu and GitHub's machines have it. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Starts the Chromium that `CHROMIUM` names, else the system's own.
 *
 * @throws Error where there is none: what nothing has looked at is not checked.
 */
export function launchChromium() {
  const { CHROMIUM } = process.env;
  const executablePath = (CHROMIUM ? [CHROMIUM] : PLACES).find(isProgram);
  if (executablePath === undefined)
    throw new Error(
      CHROMIUM
        ? `CHROMIUM names ${CHROMIUM}, which is no program`
        : `The check of the site needs Chromium, and none is at ${PLACES.join(", ")}. Install it (Debian: apt-get install chromium), or say where it is: CHROMIUM=/path/to/chromium`,
    );
  // The pages are our own, and its sandbox needs rights that a container seldom has.
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
