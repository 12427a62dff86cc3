const data = JSON.parse(document.getElementById("data").textContent);
const [form, input, count, list, kinds] = ["search", "words", "count", "hits", "kinds"].map((id) =>
  document.getElementById(id),
);
const SHOWN = 50;
let index, rows;

/** The best first: the code itself, then codes and names that begin so, then words, then the rest. */
function rank({ code, name, text }, words) {
  const whole = words.join(" ");
  if (code === whole || name === whole) return 0;
  if (words.includes(code) || words.includes(name)) return 1;
  if (code.startsWith(whole) || name.startsWith(whole)) return 2;
  return text.includes(` ${whole}`) ? 3 : 4;
}

/** One word for what the Chinese texts and their readers call by several. */
const alike = (text) => text.toLowerCase().replace(/到期|失效/g, "过期");

/** `wecom:60020 …` → the product or family, if there is one of that name, and the other words. */
function parse(value) {
  const words = value.split(/\s+/).filter(Boolean);
  const [, of, rest] = /^([\w-]+)[:：/](.*)$/.exec(words[0] ?? "") ?? [];
  const known = of !== undefined && [...index.families, ...index.products].includes(of);
  return known ? { of, words: [rest, ...words.slice(1)].filter(Boolean) } : { words };
}

function search(value) {
  const { of, words } = parse(value);
  if (of === undefined && words.length === 0) return [];
  return rows
    .filter((row) => of === undefined || row.products.includes(of) || row.family === of)
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((row) => ({ row, rank: rank(row, words) }))
    .sort((a, b) => a.rank - b.rank);
}

/** The codes that stand in a whole reply, a log line or a stack trace. */
function searchCodes(value) {
  const tokens = new Set(value.split(/[^\w.-]+/));
  return rows.filter(({ code }) => tokens.has(code)).map((row) => ({ row }));
}

function find() {
  // What differs with each reply is no part of WeChat's words.
  const value = alike(input.value).replace(/,?\s*(rid|hint): *(\[[^\]]*\]|[\w-]+)/g, "");
  let hits = search(value);
  if (hits.length === 0) hits = searchCodes(value);
  list.replaceChildren(...hits.slice(0, SHOWN).map(({ row }) => item(row)));
  const asked = input.value.trim() !== "";
  count.textContent = !asked
    ? ""
    : hits.length === 0
      ? data.none
      : data.found.replace("{n}", hits.length) +
        (hits.length > SHOWN ? ` · ${data.more.replace("{n}", SHOWN)}` : "");
  kinds.hidden = asked;
  history.replaceState(
    null,
    "",
    asked ? `?q=${encodeURIComponent(input.value.trim())}` : location.pathname,
  );
}

function item({ family, products, status, row: [, , , , code, name, en, zh] }) {
  const link = document.createElement("a");
  link.href = `${data.base}${data.language === "en" ? "en/" : ""}codes/${family}/${encodeURIComponent(code)}.html`;
  const [number, text, small] = ["strong", "span", "small"].map((tag) =>
    document.createElement(tag),
  );
  number.textContent = code;
  const of = products.length > 1 ? data.families[family] : data.products[products[0]];
  small.textContent = `${of} · ${name} · ${status}`;
  text.append(data.language === "en" ? en : zh, small);
  link.append(number, " ", text);
  const element = document.createElement("li");
  element.append(link);
  return element;
}

/** Arrows go from the field through the hits and back; Escape returns to the field. */
function move(event) {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: -1 }[event.key];
  const inField = document.activeElement === input;
  if (to === undefined || event.isComposing || (at === -1 && !inField)) return;
  if (inField && event.key !== "ArrowDown") return;
  event.preventDefault();
  if (to === -1) input.focus();
  else links[Math.min(to, links.length - 1)]?.focus();
}

async function load() {
  const response = await fetch(`${data.base}codes/index.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  index = await response.json();
  rows = index.rows.map((row) => {
    const [family, kind] = [index.families[row[0]], index.kinds[row[2]]];
    const products = row[1].map((at) => index.products[at]);
    const [code, name, ...titles] = row.slice(4).map((each) => String(each).toLowerCase());
    const others = [family, ...products.map((each) => data.names[each]), kind];
    return {
      row,
      family,
      products,
      status: row[3],
      code,
      name,
      text: alike(` ${code} ${name} ${[...titles, ...others].join(" ")}`),
    };
  });
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
count.textContent = data.loading;
try {
  await load();
  input.addEventListener("input", find);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  document.addEventListener("keydown", move);
  find();
  input.focus();
} catch {
  count.textContent = data.failed;
}
