// Drives the site in Chromium as its visitors do: every page of the guide and each kind of the
// generated ones, in both languages, both modes, on a phone and on a desk.
import { mkdirSync } from "node:fs";
import { contentPages } from "../generate/sidebar.js";
import { launchChromium } from "./chromium.js";
import { checkLinks } from "./links.js";
import { DESKTOP, look, open, PHONE } from "./look.js";
import { serve } from "./serve.js";
import { useLookUp, useWithoutScripts, weighLookUp } from "./use-look-up.js";
import { useLanguages, useLostPages, useModes, useSearch, useTabs } from "./use-pages.js";
import { usePlayground } from "./use-playground.js";

/** As docs/package.json has it built for the check. */
const ADDRESS = { base: "/below/", origin: "https://docs.example.com" };
const FOLDER = new URL("../.vitepress/cache/site/", import.meta.url);
const TABS = 2;
const MODES = ["light", "dark"];
/** One of each kind; the guide's first page stands for its layout. */
const KINDS_OF_PAGE = [
  "index.html",
  "guide/start.html",
  "codes/index.html",
  "codes/index.html?q=token",
  "codes/weixin/40163.html",
  "codes/weixin/40001.html",
  "codes/credential.html",
  "playground/index.html",
  "nothing.html",
];

const faults = checkLinks(FOLDER, ADDRESS);
const browser = await launchChromium();
const server = await serve(FOLDER, ADDRESS.base);
try {
  const pages = pagesToSee();
  await inSomeTabs(() => inTab((page) => each(pages, (item) => see(item, page))));
  const uses = [
    useLookUp,
    usePlayground,
    useSearch,
    useTabs,
    useLanguages,
    useModes,
    useLostPages,
    weigh,
  ];
  await inSomeTabs(() => each(uses, (use) => inTab((page) => use(page, server.origin))));
  await inTab((page) => useWithoutScripts(page, server.origin), { javaScriptEnabled: false });
} finally {
  await browser.close();
  server.close();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log("The site works.");

function pagesToSee() {
  const kinds = KINDS_OF_PAGE.flatMap((path) => [path, `en/${path}`]).map((path) => ({
    path,
    widths: [PHONE, DESKTOP],
    modes: MODES,
  }));
  // They have the layout of the guide's first page: what can be wrong is what they hold.
  const content = ["zh", "en"]
    .flatMap((language) => contentPages(language).map(({ link }) => `${link.slice(1)}.html`))
    .map((path, at) => ({ path, widths: [PHONE], modes: [MODES[at % MODES.length]] }));
  return [...kinds, ...content.filter(({ path }) => !kinds.some((each) => each.path === path))];
}

/** `DOCS_SHOTS=folder` keeps a picture of each kind of page, to look at. */
async function see({ path, widths, modes }, page) {
  const shots = process.env.DOCS_SHOTS;
  if (shots) mkdirSync(shots, { recursive: true });
  const name = path.replace(/\W+/g, "-");
  const shoot = shots && ((end) => page.screenshot({ path: `${shots}/${name}-${end}.png` }));
  try {
    await open(page, server.origin + path);
    for (const width of widths)
      for (const fault of await look(page, width, modes, shoot)) faults.push(`${path}: ${fault}`);
  } catch (error) {
    faults.push(`${path}: ${error.stack}`);
  }
}

async function weigh(page, origin) {
  console.log(`The look-up page weighs ${await weighLookUp(page, origin)} bytes compressed.`);
}

async function inSomeTabs(work) {
  await Promise.all(Array.from({ length: TABS }, work));
}

/** Takes items off a list that others take from, too. */
async function each(list, act) {
  for (let item = list.shift(); item !== undefined; item = list.shift()) await act(item);
}

/** A tab with a storage of its own; what fails in it is told with the rest. */
async function inTab(act, options = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  // Longer than the slowest machine takes: it ends what will never come.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  await act(page).catch((error) => faults.push(`${page.url()}: ${error.stack}`));
  await context.close();
}
