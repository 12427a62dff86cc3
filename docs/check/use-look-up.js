import { strict as assert } from "node:assert";
import { gzipSync } from "node:zlib";
import { open } from "./look.js";

const MOST_BYTES = 300_000;

/** Finds codes as a reader does, who may paste what is in a log. */
export async function useLookUp(page, origin) {
  const hit = (path) => page.waitForSelector(`#hits li:first-child a[href$="${path}"]`);
  await open(page, `${origin}codes/index.html`);
  for (const [words, path] of [
    ["40163", "/weixin/40163.html"],
    ["CODE_ALREADY_USED", "/weixin/40163.html"],
    ["code been used", "/weixin/40163.html"],
    ["登录 code 已经用过", "/weixin/40163.html"],
    ["login code was used", "/weixin/40163.html"],
    ["wecom:40001", "/wecom/40001.html"],
    ["weixin:40001", "/weixin/40001.html"],
    ["企业微信 60020", "/wecom/60020.html"],
    ["pay-v3:param_error", "/pay-v3/PARAM_ERROR.html"],
    ["小程序 40163", "/weixin/40163.html"],
    ["miniprogram:40163", "/weixin/40163.html"],
    ["mini programs 40163", "/weixin/40163.html"],
    ["-1", "/weixin/-1.html"],
    ["token 过期", "/weixin/42001.html"],
    ["errcode 40163", "/weixin/40163.html"],
    ["errcode=-1", "/weixin/-1.html"],
    [
      '{"errcode":45009,"errmsg":"reach max rid: 6b0b42f1-5377c553-c860c923"}',
      "/weixin/45009.html",
    ],
    ["api unauthorized rid: 6b0b42f1-5377c553-c860c923", "/weixin/48001.html"],
  ]) {
    await page.fill("#words", words);
    await hit(path);
  }
  await page.fill("#words", "no such words at all");
  await page.waitForSelector("#hits:empty", { state: "attached" });
  assert.match(await page.textContent("#count"), /没有找到/);

  // By keyboard alone: down twice, up once, back to the field, and open.
  await page.fill("#words", "token");
  await page.waitForSelector("#hits a");
  const focused = () =>
    page.evaluate(() => [...document.querySelectorAll("#hits a")].indexOf(document.activeElement));
  const seen = [];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "Escape"]) {
    await page.keyboard.press(key);
    seen.push(await focused());
  }
  assert.deepEqual(seen, [0, 1, 0, -1]);

  // What is looked up is in the address, and goes with the reader to the other language.
  await page.fill("#words", "wecom:60020");
  await page.waitForURL("**/codes/index.html?q=wecom%3A60020");
  await page.reload();
  await hit("/below/codes/wecom/60020.html");
  await page.click("#other");
  await page.waitForURL("**/en/codes/index.html?q=wecom%3A60020");
  await hit("/below/en/codes/wecom/60020.html");
  await page.focus("#words");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/codes/wecom/60020.html");
  await page.click("#other");
  await page.waitForURL("**/below/codes/wecom/60020.html");
}

/** Everything that the look-up page loads, compressed. */
export async function weighLookUp(page, origin) {
  const bodies = [];
  page.on("response", (response) => bodies.push(response.body()));
  await open(page, `${origin}codes/index.html?q=40163`);
  await page.waitForSelector("#hits a");
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  assert.ok(sizes.length >= 4, "it loads a page, a style sheet, scripts and an index");
  assert.ok(size < MOST_BYTES, `the look-up page weighs ${size} bytes`);
  return size;
}

/** Without scripts every code can still be reached, and read. */
export async function useWithoutScripts(page, origin) {
  await page.goto(`${origin}codes/index.html`);
  assert.match(await page.innerText("noscript"), /JavaScript/);
  await page.click('a[href$="/codes/invalid_code.html"]');
  await page.click('a[href$="/codes/weixin/40163.html"]');
  assert.match(await page.innerText("main"), /CODE_ALREADY_USED[^]*HTTP\/1\.1 400 Bad Request/);
}
