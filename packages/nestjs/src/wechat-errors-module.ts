import {
  ConfigurableModuleBuilder,
  Inject,
  Module,
  type DynamicModule,
  type NestModule,
} from "@nestjs/common";
import { APP_FILTER, HttpAdapterHost, ModuleRef } from "@nestjs/core";
import { Responder, type Options } from "@wechat-errors/core/adapter";
import { giveTurn, globalFiltersOf } from "./global-filters.js";
import { loggerSourceOf } from "./nest-logger.js";
import { mountFirst } from "./platform.js";
import { WechatErrorFilter } from "./wechat-error-filter.js";
import { WechatErrors } from "./wechat-errors.js";
import { runUncaptured } from "./wechat-failure.js";

/** The options of every framework, and what is Nest's own. All may be left out. */
export interface WechatErrorsOptions extends Options {
  /**
   * When it is our filter's turn among the global ones: `"first"` (default), or `"last"`, after those
   * of yours that catch everything. A filter of a controller's or a handler's, and one that names
   * `WechatError`, always comes before it.
   */
  readonly filter?: "first" | "last";
}

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } =
  new ConfigurableModuleBuilder<WechatErrorsOptions>()
    .setClassMethodName("forRoot")
    .setExtras({}, (definition) => ({ ...definition, global: true }))
    .build();

/**
 * WeChat errors for the whole app: `imports: [WechatErrorsModule.forRoot()]` in the root module.
 *
 * From then on handlers and providers read `WechatErrors`; a WeChat error that one throws or returns
 * as its own is answered as problem JSON with the status it deserves, and logged by Nest's logger.
 * Every other exception goes to the filters that it would have gone to.
 *
 * @throws {TypeError} naming a wrong option and its value, when the app is created.
 */
@Module({
  providers: [
    WechatErrors,
    WechatErrorFilter,
    { provide: APP_FILTER, useExisting: WechatErrorFilter },
    {
      provide: Responder,
      inject: [MODULE_OPTIONS_TOKEN],
      useFactory: (options?: WechatErrorsOptions) => new Responder(optionsOfCore(options)),
    },
  ],
  exports: [WechatErrors],
})
export class WechatErrorsModule extends ConfigurableModuleClass implements NestModule {
  #isMounted = false;

  constructor(
    @Inject(MODULE_OPTIONS_TOKEN) private readonly options: WechatErrorsOptions | undefined,
    @Inject(Responder) private readonly responder: Responder,
    @Inject(WechatErrorFilter) private readonly filter: WechatErrorFilter,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(ModuleRef) private readonly moduleRef: ModuleRef,
  ) {
    super();
    const { filter: turn = "first" } = options ?? {};
    if (turn !== "first" && turn !== "last")
      throw new TypeError(
        `wechatErrors(): filter must be "first" or "last"; it is ${String(turn)}`,
      );
    // Now, so that body parsers and the middleware of main.ts come after it. A testing module gets
    // its platform later.
    this.#mount();
    (host as Partial<HttpAdapterHost>).init$?.subscribe(() => this.#mount());
  }

  /** For the root module's `imports`; `forRootAsync()` takes the options from other providers. */
  static override forRoot(options: WechatErrorsOptions = {}): DynamicModule {
    return super.forRoot(options);
  }

  /** Nest calls it when all filters are registered, and before a route looks for them. */
  configure(): void {
    this.#mount();
    giveTurn(globalFiltersOf(this.moduleRef), this.filter, this.options?.filter ?? "first");
  }

  #mount(): void {
    const { httpAdapter } = this.host as Partial<HttpAdapterHost>;
    if (this.#isMounted || httpAdapter === undefined) return;
    this.#isMounted = true;
    const isCaptured = this.options?.capture !== false;
    mountFirst(httpAdapter, this.responder, (request, response, next) => {
      const source = loggerSourceOf(request);
      const handle = isCaptured ? next : () => runUncaptured(next);
      this.responder.run(request, response, source, handle);
    });
  }
}

function optionsOfCore(options: WechatErrorsOptions = {}): Options {
  const rest: Partial<Record<string, unknown>> = { ...options };
  delete rest["filter"];
  return rest;
}
