import { isKoa } from "./apps.js";
import { Random } from "./random.js";
import { stepsOf } from "./scenarios.js";

const PLAIN = [
  "compression",
  "session",
  "morgan",
  "onHeaders",
  "wraps",
  "wrapsAll",
  "wrapsEnd",
  "later",
];
const KOA = ["koaCompress", "koaSession", "koaConditional", "koaEtag"];

/** Case number `index` of a seed, as data. */
export function generate(seed, index) {
  const random = new Random(seed, index);
  const app = appOf(random);
  const count = Number(random.weighted({ 1: 7, 2: 2, 3: 1 }));
  const pipelined = count > 1 && random.chance(40);
  // Who goes away while several responses are under way may have got any part of them.
  const requests = Array.from({ length: count }, () => requestOf(random, app, pipelined));
  return { app, pipelined, requests };
}

function appOf(random) {
  const framework = random.pick(["express4", "express5", "koa2", "koa3"]);
  const koa = isKoa(framework);
  // Koa's etag stands behind its conditional-get, or nothing is conditional.
  const known = koa ? [...random.some(KOA, 25), ...random.some(PLAIN, 8)] : random.some(PLAIN, 15);
  const middlewares = random.chance(35) ? [] : random.shuffled(known);
  const mount = koa ? "app" : random.weighted({ app: 5, router: 2, mounted: 2 });
  const cut = mount === "app" ? middlewares.length : random.below(middlewares.length + 1);
  const [stack, inner] = [middlewares.slice(0, cut), middlewares.slice(cut)];
  const place = random.weighted({ first: 75, anywhere: 15, inner: 10 });
  if (place === "inner") inner.splice(random.below(inner.length + 1), 0, "subject");
  else stack.splice(place === "first" ? 0 : random.below(stack.length + 1), 0, "subject");
  return {
    framework,
    mount,
    stack,
    inner,
    etag: random.chance(50),
    errorHandler: random.chance(20),
    // An app without it, in a process that has it.
    alone: random.chance(3),
  };
}

function requestOf(random, app, pipelined) {
  const method = random.weighted({ GET: 75, POST: 15, HEAD: 10 });
  const version = random.chance(10) ? "1.0" : "1.1";
  const headers = {};
  if (random.chance(50))
    headers["accept-encoding"] = random.pick(["gzip", "br", "deflate", "gzip, br"]);
  if (random.chance(10)) headers["if-none-match"] = random.pick(["*", '"x"']);
  if (random.chance(8)) headers.connection = "close";
  else if (version === "1.0" && random.chance(50)) headers.connection = "keep-alive";
  if (method === "POST" && random.chance(10)) headers.expect = "100-continue";
  const request = { method, version, path: random.pick(["/", "/?callback=cb"]), headers };
  if (method === "POST") request.body = random.pick(['{"a":1}', "", "x".repeat(3000)]);
  if (random.chance(40)) request.strict = true;
  const { scenario, steps } = stepsOf(random, app, request, pipelined);
  // What a destroyed connection had already carried of the other responses is a matter of chance.
  const isSafe = ([name]) => !pipelined || !name.startsWith("destroy");
  return { ...request, scenario, steps: steps.filter(isSafe) };
}
