// What is compared in serving. Each is installed in a server process of its own, before the
// framework is imported there.
import { AsyncLocalStorage } from "node:async_hooks";

/**
 * @typedef {object} Installed what the app is to mount, and to call with.
 * @property {{ express: Function, koa: Function }} [middleware] by framework.
 * @property {typeof fetch} [fetch] in place of the global one.
 * @property {(client: import("axios").AxiosInstance) => void} [axios] prepares the client.
 *
 * @typedef {object} Variant
 * @property {string} name as the report has it.
 * @property {boolean} sees true where it is to notice the calls that are made.
 * @property {number} [minNode] the first major version of Node that it runs on.
 * @property {boolean} [callsOnly] true where it has nothing to do in a request without a call.
 * @property {(to: { framework: "express" | "koa", host: string, see: () => void }) =>
 *   Installed | Promise<Installed>} install `see` is told of a noticed call that failed; or, where
 *   replies are not read, of every call.
 */

/** @type {Readonly<Record<string, Variant>>} */
export const VARIANTS = {
  bare: { name: "the bare app", sees: false, install: () => ({}) },

  // No one can tell requests apart for less.
  storage: {
    name: "AsyncLocalStorage alone",
    sees: false,
    install() {
      const storage = new AsyncLocalStorage();
      return {
        middleware: {
          express: (request, _, next) => storage.run({ request }, next),
          koa: (context, next) => storage.run({ context }, next),
        },
      };
    },
  },

  ours: { name: "ours", sees: true, install: installOurs },

  // Spans are made, counted and dropped: exporting them would come on top.
  opentelemetry: {
    name: "OpenTelemetry http + undici",
    sees: true,
    install: ({ see }) => installOpenTelemetry(see),
  },

  oursBeside: {
    name: "ours with OpenTelemetry",
    sees: true,
    async install(to) {
      const { WechatErrorsInstrumentation } = await import("@wechat-errors/opentelemetry");
      await installOpenTelemetry(() => {}, new WechatErrorsInstrumentation());
      return installOurs(to);
    },
  },

  // It reads what this library reads, without finding out whose call it was.
  mswjs: {
    name: "@mswjs/interceptors",
    sees: true,
    minNode: 22,
    async install({ host, see }) {
      const { BatchInterceptor } = await import("@mswjs/interceptors");
      const { ClientRequestInterceptor } = await import("@mswjs/interceptors/ClientRequest");
      const { FetchInterceptor } = await import("@mswjs/interceptors/fetch");
      const interceptor = new BatchInterceptor({
        name: "wechat",
        interceptors: [new ClientRequestInterceptor(), new FetchInterceptor()],
      });
      interceptor.on("response", async ({ request, response }) => {
        if (new URL(request.url).host !== host) return;
        const { errcode = 0 } = await response.clone().json();
        if (errcode !== 0) see();
      });
      interceptor.apply();
      return {};
    },
  },

  // One client at a time, each call to be made through it.
  hand: {
    name: "a check by hand",
    sees: true,
    callsOnly: true,
    install({ see }) {
      const check = ({ errcode = 0, errmsg }) => {
        if (errcode === 0) return;
        see();
        throw new Error(`WeChat ${errcode}: ${errmsg}`);
      };
      return {
        async fetch(url) {
          const response = await fetch(url);
          check(await response.clone().json());
          return response;
        },
        axios(client) {
          client.interceptors.response.use((response) => {
            check(response.data);
            return response;
          });
        },
      };
    },
  },
};

async function installOurs({ framework, host, see }) {
  const { wechatErrors } = await import(`@wechat-errors/${framework}`);
  const silent = () => {};
  const logger = { debug: silent, info: silent, warn: silent, error: silent };
  const upstreams = { [host]: "api.weixin.qq.com" };
  return { middleware: { [framework]: wechatErrors({ upstreams, logger, onError: see }) } };
}

async function installOpenTelemetry(see, ...more) {
  const { metrics, SpanKind } = await import("@opentelemetry/api");
  const { AsyncLocalStorageContextManager } = await import("@opentelemetry/context-async-hooks");
  const { registerInstrumentations } = await import("@opentelemetry/instrumentation");
  const { HttpInstrumentation } = await import("@opentelemetry/instrumentation-http");
  const { UndiciInstrumentation } = await import("@opentelemetry/instrumentation-undici");
  const { MeterProvider } = await import("@opentelemetry/sdk-metrics");
  const { NodeTracerProvider } = await import("@opentelemetry/sdk-trace-node");
  const counting = {
    onStart() {},
    onEnd: ({ kind }) => kind === SpanKind.CLIENT && see(),
    forceFlush: async () => {},
    shutdown: async () => {},
  };
  const provider = new NodeTracerProvider({ spanProcessors: [counting] });
  provider.register({ contextManager: new AsyncLocalStorageContextManager() });
  metrics.setGlobalMeterProvider(new MeterProvider());
  registerInstrumentations({
    instrumentations: [new HttpInstrumentation(), new UndiciInstrumentation(), ...more],
  });
  return {};
}
