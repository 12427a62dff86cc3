/** Smaller cases that may show the same: a part of a case left out each. */
function* smaller(test) {
  const { requests, app } = test;
  for (const [i, request] of requests.entries()) {
    if (requests.length > 1)
      yield { ...test, requests: requests.filter((each) => each !== request) };
    const put = (changes) => ({
      ...test,
      requests: requests.map((each, j) => (j === i ? { ...each, ...changes } : each)),
    });
    for (const at of request.steps.keys())
      yield put({ steps: request.steps.filter((step, j) => j !== at) });
    for (const name of Object.keys(request.headers)) {
      const { [name]: gone, ...headers } = request.headers;
      if (gone !== undefined) yield put({ headers });
    }
    if (request.version === "1.0") yield put({ version: "1.1" });
    if (request.method !== "GET") yield put({ method: "GET", body: undefined });
    if (request.strict) yield put({ strict: undefined });
  }
  if (test.pipelined) yield { ...test, pipelined: false };
  for (const place of ["stack", "inner"])
    for (const name of app[place])
      if (name !== "subject")
        yield { ...test, app: { ...app, [place]: app[place].filter((each) => each !== name) } };
  if (app.etag) yield { ...test, app: { ...app, etag: false } };
  if (app.errorHandler) yield { ...test, app: { ...app, errorHandler: false } };
  if (app.mount !== "app") {
    const stack = [...app.stack, ...app.inner];
    yield { ...test, app: { ...app, mount: "app", stack, inner: [] } };
  }
}

/**
 * The smallest case that leaving out parts one by one leads to.
 *
 * @param shows - `(test) => Promise<boolean>`: whether it still differs as the first did.
 */
export async function shrink(test, shows, most = 150) {
  let best = test;
  let left = most;
  for (let found = true; found;) {
    found = false;
    for (const candidate of smaller(best)) {
      if (left-- <= 0) return best;
      if (!(await shows(candidate))) continue;
      best = candidate;
      found = true;
      break;
    }
  }
  return best;
}
