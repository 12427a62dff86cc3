import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../package.json", import.meta.url));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const PHONE = { width: 360, height: 780 };
export const DESKTOP = { width: 1280, height: 900 };

/** Loads a page, and waits until its scripts have taken over. */
export async function open(page, url) {
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => {
    const app = document.getElementById("app");
    const count = document.getElementById("count");
    return app === null ? count?.textContent !== "…" : app.__vue_app__ !== undefined;
  });
  await page.addStyleTag({ content: "* { transition: none !important }" });
}

/**
 * What is wrong with how a page looks at one width, in the modes that are given.
 *
 * @param shoot - Called with a name once the page is drawn, for a picture of it.
 */
export async function look(page, viewport, modes, shoot) {
  const faults = [];
  await page.setViewportSize(viewport);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - globalThis.innerWidth,
  );
  if (over > 0) faults.push(`is ${over} px too wide at ${viewport.width} px`);
  for (const mode of modes) {
    await page.emulateMedia({ colorScheme: mode });
    await page.waitForFunction(
      (dark) => document.documentElement.classList.contains("dark") === dark,
      mode === "dark",
    );
    await shoot?.(`${viewport.width}-${mode}`);
    for (const fault of await axeFaults(page)) faults.push(`${mode}, ${viewport.width}: ${fault}`);
  }
  return faults;
}

/** The serious and critical findings of axe. */
export async function axeFaults(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ resultTypes: ["violations"] });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      html: nodes.slice(0, 3).map((node) => node.html.slice(0, 150)),
    }));
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, html }) => `${id}: ${html.join(" | ")}`);
}
