const data = JSON.parse(document.getElementById("data").textContent);
const [input, count, list] = ["words", "count", "hits"].map((id) => document.getElementById(id));
const SHOWN = 50;

count.textContent = data.loading;
const index = await (await fetch(`${data.base}codes/index.json`)).json();
const rows = index.rows.map((row) => ({ row, text: row.slice(2).join(" ").toLowerCase() }));

/** The best first: the code itself, then codes and names that begin so, then the rest. */
function rank([, , code, name], word) {
  const own = String(code).toLowerCase();
  if (own === word || name.toLowerCase() === word) return 0;
  return own.startsWith(word) || name.toLowerCase().startsWith(word) ? 1 : 2;
}

function find() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits =
    words.length === 0 ? [] : rows.filter(({ text }) => words.every((word) => text.includes(word)));
  const whole = words.join(" ");
  hits.sort((a, b) => rank(a.row, whole) - rank(b.row, whole));
  list.replaceChildren(...hits.slice(0, SHOWN).map(({ row }) => item(row)));
  const over = hits.length - SHOWN;
  count.textContent =
    words.length === 0
      ? ""
      : hits.length === 0
        ? data.none
        : data.found.replace("{n}", hits.length) +
          (over > 0 ? ` · ${data.more.replace("{n}", over)}` : "");
  history.replaceState(null, "", words.length === 0 ? "#" : `#${encodeURIComponent(input.value)}`);
}

function item([family, product, code, name, status, en, zh]) {
  const link = document.createElement("a");
  link.href = `${data.base}${data.language === "en" ? "en/" : ""}codes/${index.families[family]}/${encodeURIComponent(code)}.html`;
  const [number, text] = [document.createElement("strong"), document.createElement("span")];
  number.textContent = code;
  const small = document.createElement("small");
  small.textContent = `${data.products[index.products[product]]} · ${name} · ${status}`;
  text.append(data.language === "en" ? en : zh, document.createElement("br"), small);
  link.append(number, text);
  const element = document.createElement("li");
  element.append(link);
  return element;
}

try {
  input.value = decodeURIComponent(location.hash.slice(1));
} catch {
  // A fragment that nobody of ours has made.
}
input.addEventListener("input", find);
find();
