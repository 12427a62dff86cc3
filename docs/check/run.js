import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { serve } from "./serve.js";

// They are installed in docs/ alone.
const require = createRequire(new URL("../package.json", import.meta.url));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const shots = process.env.DOCS_SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

const server = await serve(new URL("../.vitepress/dist/", import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  for (const colorScheme of ["light", "dark"])
    for (const width of [360, 1200])
      await visitAll({ colorScheme, viewport: { width, height: 800 } });
  await use();
  console.log("The site works.");
} finally {
  await browser.close();
  server.close();
}

async function visitAll(options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const prefix of ["", "en/"])
    for (const path of [
      "",
      "guide/start.html",
      "guide/troubleshooting.html",
      "codes/index.html#token",
      "codes/weixin/40163.html",
      "codes/weixin/40001.html",
      "codes/credential.html",
      "playground/index.html",
    ]) {
      const url = server.origin + prefix + path;
      await page.goto("about:blank");
      await page.goto(url, { waitUntil: "networkidle" });
      const name = `${prefix}${path}`.replace(/\W+/g, "-") || "home";
      const { colorScheme, viewport } = options;
      if (shots)
        await page.screenshot({ path: `${shots}/${name}-${viewport.width}-${colorScheme}.png` });
      const over = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      assert.ok(over <= 0, `${url} is ${over} px too wide at ${viewport.width}`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate("axe.run()");
      const serious = violations.filter(
        ({ impact }) => impact === "serious" || impact === "critical",
      );
      if (serious.length > 0) {
        const told = serious.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 120))
              .join(" | ")}`,
        );
        console.error(`${url} (${colorScheme}): ${told.join("\n  ")}`);
        process.exitCode = 1;
      }
    }
  await context.close();
}

async function use() {
  const page = await browser.newPage();
  page.on("pageerror", (error) => assert.fail(error));
  await page.goto(`${server.origin}codes/index.html`);
  for (const words of ["40163", "CODE_ALREADY_USED", "code been used"]) {
    await page.fill("#words", words);
    await page.waitForSelector('#hits a[href$="/weixin/40163.html"]');
  }
  await page.click('#hits a[href$="/weixin/40163.html"]');
  await page.click("text=English");
  await page.waitForURL(/\/en\/codes\/weixin\/40163\.html/);
  await page.goto(`${server.origin}en/playground/index.html`);
  await page.waitForFunction(
    `document.getElementById("verdict").textContent.startsWith("400 invalid_code")`,
  );
  await page.fill("#body", '{"errcode":0}');
  await page.waitForFunction(
    `document.getElementById("verdict").textContent.startsWith("No error")`,
  );
  await page.selectOption("#sample", { index: 5 });
  await page.waitForFunction(
    `document.getElementById("problem").textContent.includes("ORDERPAID")`,
  );
  await page.goto(`${server.origin}guide/start.html`);
  await page.click(".VPNavBarSearch button");
  await page.fill("#localsearch-input", "选项");
  await page.waitForSelector("#localsearch-list a");
}
