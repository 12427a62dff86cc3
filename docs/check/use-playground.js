import { strict as assert } from "node:assert";
import { open } from "./look.js";

/** Tries replies as a visitor does, and sees that none of it is sent anywhere. */
export async function usePlayground(page, origin) {
  const verdict = (start) =>
    page.waitForFunction(
      (words) => document.getElementById("verdict").textContent.startsWith(words),
      start,
    );
  const shown = (id) => page.innerText(`#${id}`);

  await open(page, `${origin}en/playground/index.html`);
  const sent = [];
  page.on("request", (request) => sent.push(request.url()));

  await verdict("400 invalid_code");
  assert.match(await shown("problem"), /"status": 400/);
  assert.match(await shown("log"), /"event": "wechat\.error"/);
  assert.match(await shown("error"), /"en": ".*"zh": "/s);
  await page.selectOption("#language", "zh");
  await page.waitForFunction(() => /"title": ".*[一-龥]/.test(document.body.innerText));

  const samples = await page.$$eval("#sample option", (options) => options.length - 1);
  for (let at = 0; at < samples; at += 1) {
    await page.selectOption("#sample", String(at));
    const text = await shown("verdict");
    assert.match(text, /^(\d{3} \w+: .|No error)/, `sample ${at}`);
  }
  await page.fill("#body", '{"errcode":0}');
  await verdict("No error");
  assert.equal(await page.isVisible("#outputs"), false);

  // Nonsense is named for what it is, and goes away when it is mended.
  await page.selectOption("#sample", "0");
  for (const [id, wrong, right, words] of [
    ["host", "example.com", "api.weixin.qq.com", "This is no host"],
    ["path", "sns", "/sns/jscode2session", "A path begins"],
    ["status", "9x", "200", "An HTTP status"],
    ["body", " ", '{"errcode":40163}', "Paste what"],
  ]) {
    await page.fill(`#${id}`, wrong);
    await verdict(words);
    assert.equal(await page.getAttribute(`#${id}`, "aria-invalid"), "true");
    assert.equal(await page.isVisible("#outputs"), false);
    await page.fill(`#${id}`, right);
    await verdict("400 invalid_code");
    assert.equal(await page.getAttribute(`#${id}`, "aria-invalid"), "false");
  }
  for (const body of ["{", "<xml>", "[]", "null", "\u0000", "9".repeat(400), '{"errcode":{}}']) {
    await page.fill("#body", body);
    await page.waitForFunction(() => document.getElementById("verdict").textContent !== "");
  }
  assert.deepEqual(sent, [], "nothing leaves the browser");

  // A page of a code brings its reply along, and the playground leads back to the page.
  await open(page, `${origin}en/codes/wecom/60020.html`);
  await page.click('a[href*="/playground/"][href*="#"]');
  await page.waitForURL("**/en/playground/index.html#**");
  await verdict("500 configuration");
  await page.click("#other");
  await page.waitForURL("**/below/playground/index.html#**");
  await verdict("500 configuration");
  await page.click("#page");
  await page.waitForURL("**/below/codes/wecom/60020.html");
}
