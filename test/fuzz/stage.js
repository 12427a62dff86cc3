import { Buffer } from "node:buffer";
import { once } from "node:events";
import http from "node:http";
import { setImmediate as turn } from "node:timers/promises";
import { buildApp, nameOf } from "./apps.js";
import { Client, requestBytes } from "./client.js";
import { outcomeOf } from "./outcome.js";
import { within } from "./patience.js";
import { STEPS, THROWING } from "./steps.js";
import { FakeWechat } from "./wechat.js";

const EVENTS = ["prefinish", "finish", "close", "error", "drain", "pipe", "unpipe"];

/** A server with all apps of the cases, their clients, and a WeChat: everything in one process. */
export class Stage {
  #apps = new Map();
  #envs = new Map();
  #keys = 0;
  #server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) =>
    this.#dispatch(request, response),
  );

  /** @param subjectOf - `(framework, upstreams) => middleware`; of the control it gives undefined. */
  static async start(subjectOf) {
    const stage = new Stage();
    stage.wechat = await FakeWechat.start();
    stage.subjectOf = subjectOf;
    // What is written to a connection that was never answered is no event of the process.
    stage.#server.on("clientError", (error, socket) => socket.destroy());
    stage.#server.listen(0, "127.0.0.1");
    await once(stage.#server, "listening");
    return stage;
  }

  stop() {
    this.wechat.stop();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /**
   * Runs a case; what came of it is data.
   *
   * @param around - Calls the app; for who wants to know in which case something happens.
   */
  async run(test, patienceMs = 1500, around = (work) => work()) {
    const keys = test.requests.map(() => `k${this.#keys++}`);
    const requests = test.requests.map((each, i) => ({
      ...each,
      bytes: requestBytes(each, keys[i]),
    }));
    const client = new Client(this.#server.address().port, { ...test, requests }, patienceMs);
    const envs = test.requests.map((request, i) => ({
      ...this.#envOf(test, request, client, i),
      around,
    }));
    for (const [i, key] of keys.entries()) this.#envs.set(key, envs[i]);
    await client.talk();
    for (const env of envs) {
      env.isOver = true;
      for (const call of env.calls) call.release();
    }
    await within(patienceMs, Promise.all(envs.map(({ over }) => over)));
    await Promise.allSettled(envs.flatMap(({ calls }) => calls.map(({ result }) => result)));
    await turn();
    for (const key of keys) this.#envs.delete(key);
    return outcomeOf(client, envs);
  }

  #envOf({ app, pipelined }, request, client, index) {
    return {
      app,
      pipelined,
      steps: request.steps,
      strict: request.strict === true,
      wechat: this.wechat,
      client: {
        seen: (length) => client.seen(index, length),
        disconnect: () => client.disconnect(),
      },
      memory: Buffer.alloc(1024),
      calls: [],
      written: 0,
      trace: [],
      called: [],
      seen: [],
      logged: [],
      events: [],
    };
  }

  #dispatch(request, response) {
    const env = this.#envs.get(request.headers["x-fuzz"]);
    if (env === undefined) return response.destroy();
    request.fuzz = env;
    for (const name of EVENTS)
      response.on(name, (error) =>
        env.events.push(name === "error" ? `error ${nameOf(error)}` : name),
      );
    env.res = response;
    env.over = new Promise((resolve) => response.once("close", resolve)).then(() =>
      env.running?.catch(() => undefined),
    );
    return env.around(() => this.#appOf(env.app)(request, response));
  }

  #appOf(spec) {
    const key = JSON.stringify(spec);
    let app = this.#apps.get(key);
    if (app === undefined) {
      const subject = spec.alone
        ? undefined
        : this.subjectOf(spec.framework, this.wechat, spec.harm);
      app = buildApp(spec, subject, (env) => (env.running = runSteps(env)));
      if (this.#apps.size > 500) this.#apps.clear();
      this.#apps.set(key, app);
    }
    return app;
  }
}

/** Runs the steps of a request; notes what each gives or throws. */
async function runSteps(env) {
  for (const [name, ...args] of env.steps) {
    try {
      const given = STEPS[name](env, ...args);
      const value = given instanceof Promise ? await given : given;
      env.trace.push(value === undefined ? [name] : [name, value]);
    } catch (error) {
      env.trace.push([name, `threw ${nameOf(error)}`]);
      if (env.strict || THROWING.has(name)) throw error;
    }
  }
}
