import { strict as assert } from "node:assert";
import { axeFaults, DESKTOP, open, PHONE } from "./look.js";

const isDark = (page) => page.evaluate(() => document.documentElement.classList.contains("dark"));

/** Searches the guide. */
export async function useSearch(page, origin) {
  for (const [path, words, prefix] of [
    ["guide/start.html", "选项", "/below/guide/"],
    ["en/guide/start.html", "options", "/below/en/guide/"],
  ]) {
    await open(page, origin + path);
    await page.click(".VPNavBarSearch button");
    await page.fill("#localsearch-input", words);
    await page.waitForSelector(`#localsearch-list a[href^="${prefix}"]`);
    assert.deepEqual(await axeFaults(page), [], `the search of ${path}`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#localsearch-list", { state: "detached" });
  }
}

/** A framework is chosen once for all of a page's code. */
export async function useTabs(page, origin) {
  await open(page, `${origin}guide/start.html`);
  const shown = () => page.innerText(".vp-doc");
  await page.click('.vp-code-group label:text-is("Egg")');
  for (const words of ["npm install egg ", "// app/router.js", "// config/plugin.js", "start.js"])
    assert.ok((await shown()).includes(words), `the page shows ${words}`);
  await page.click('.vp-code-group label:text-is("Koa")');
  for (const words of ["npm install koa ", "import Koa ", "./wechat.mjs app.mjs"])
    assert.ok((await shown()).includes(words), `the page shows ${words}`);
}

/** The language is switched where the reader is, at either width. */
export async function useLanguages(page, origin) {
  await page.setViewportSize(DESKTOP);
  await open(page, `${origin}guide/troubleshooting.html`);
  await page.hover(".VPNavBarTranslations");
  await page.click(".VPNavBarTranslations a");
  await page.waitForURL("**/en/guide/troubleshooting.html");
  await page.waitForFunction(() => document.documentElement.lang === "en");

  await page.setViewportSize(PHONE);
  await page.click(".VPNavBarHamburger");
  await page.waitForSelector(".VPNavScreen");
  assert.deepEqual(await axeFaults(page), [], "the menu of a phone");
  await page.click(".VPNavScreenTranslations button");
  await page.click(".VPNavScreenTranslations a");
  await page.waitForURL("**/below/guide/troubleshooting.html");
  await page.setViewportSize(DESKTOP);
}

/** The mode that is chosen on one kind of page holds on the other. */
export async function useModes(page, origin) {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, `${origin}guide/start.html`);
  await page.click(".VPNavBarAppearance button");
  assert.equal(await isDark(page), true);
  await open(page, `${origin}codes/weixin/40163.html`);
  assert.equal(await isDark(page), true);
  await page.click("#dark");
  assert.equal(await isDark(page), false);
  await open(page, `${origin}guide/start.html`);
  assert.equal(await isDark(page), false);
}

/** An address that nobody has made is answered in the language of its path. */
export async function useLostPages(page, origin) {
  for (const [path, words, lookUp] of [
    ["nothing.html", "页面不存在", "/below/codes/index.html"],
    ["en/nothing.html", "No such page", "/below/en/codes/index.html"],
  ]) {
    await open(page, origin + path);
    await page.waitForFunction((text) => document.body.innerText.includes(text), words);
    await page.click(`.not-found a[href="${lookUp}"]`);
    await page.waitForSelector("#words");
  }
}
