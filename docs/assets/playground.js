import { isWechatHost, logLine, problem, readReply, WECHAT_HOSTS } from "@wechat-errors/core";

const data = JSON.parse(document.getElementById("data").textContent);
const at = (id) => document.getElementById(id);
const FIELDS = ["method", "host", "path", "status", "body"];

/** What can be wrong with each field, in their order. */
const RULES = {
  host: isWechatHost,
  path: (path) => path.startsWith("/"),
  status: (status) => /^[1-5]\d\d$/.test(status),
  body: (body) => body !== "",
};

const show = (id, value) => (at(id).textContent = JSON.stringify(value, undefined, 2));

function tell(text, wrong) {
  at("verdict").textContent = text;
  at("verdict").classList.toggle("wrong", wrong);
}

function run() {
  const reply = Object.fromEntries(FIELDS.map((id) => [id, at(id).value.trim()]));
  const broken = Object.keys(RULES).filter((id) => !RULES[id](reply[id]));
  for (const id of Object.keys(RULES)) at(id).setAttribute("aria-invalid", broken.includes(id));
  const error =
    broken.length > 0 ? undefined : readReply({ ...reply, status: Number(reply.status) });
  at("outputs").hidden = error === undefined;
  if (broken.length > 0) tell(data.faults[broken[0]], true);
  else if (error === undefined) tell(data.success, false);
  else {
    tell(`${error.status} ${error.kind}${data.colon}${error.title[data.language]}`, false);
    const { product, code, codeName, kind, status, remedy, retryable, title } = error;
    show("error", { product, code, codeName, kind, status, remedy, retryable, title });
    show("problem", problem(error, { language: at("language").value }));
    show("log", logLine(error, "thrown"));
  }
  at("page").hidden = error?.codeName === undefined;
  if (error?.codeName !== undefined)
    at("page").href =
      `${data.codes}${data.families[error.product]}/${encodeURIComponent(error.code)}.html`;
}

function fill(reply) {
  for (const id of FIELDS) at(id).value = reply[id] ?? "";
  run();
}

at("hosts").append(...WECHAT_HOSTS.map((host) => new Option(host, host)));
at("sample").addEventListener("change", ({ target }) => {
  if (target.value !== "") fill(data.samples[target.value]);
});
for (const id of FIELDS)
  at(id).addEventListener("input", () => {
    at("sample").value = "";
    run();
  });
at("language").addEventListener("change", run);
at("reply").addEventListener("submit", (event) => event.preventDefault());

// A page of a code gives the reply to try behind the #, which no browser sends to a server.
const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
if (given.body === undefined) {
  at("sample").value = "0";
  fill(data.samples[0]);
} else fill({ method: "GET", status: "200", ...given });
