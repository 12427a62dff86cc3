import { logLine, problem, readReply, WECHAT_HOSTS } from "@wechat-errors/core";

const data = JSON.parse(document.getElementById("data").textContent);
const at = (id) => document.getElementById(id);
const FIELDS = ["host", "path", "status", "body"];
const show = (id, value) =>
  (at(id).textContent = value === undefined ? "" : JSON.stringify(value, undefined, 2));

at("hosts").append(...WECHAT_HOSTS.map((host) => new Option(host, host)));

function run() {
  const [host, path, status, body] = FIELDS.map((id) => at(id).value.trim());
  const error = readReply({ host, path, body, status: Number(status) || 200 });
  at("verdict").textContent =
    error === undefined
      ? data.success
      : `${error.status} ${error.kind}: ${error.title[data.language]}`;
  const own = error && {
    product: error.product,
    code: error.code,
    codeName: error.codeName,
    kind: error.kind,
    status: error.status,
    remedy: error.remedy,
    retryable: error.retryable,
    title: error.title,
  };
  show("error", own);
  show("problem", error && problem(error, { language: data.language }));
  show("log", error && logLine(error, "thrown"));
}

function choose() {
  for (const id of FIELDS) at(id).value = data.samples[at("sample").value][id];
  run();
}

at("sample").addEventListener("change", choose);
for (const id of FIELDS) at(id).addEventListener("input", run);
choose();
