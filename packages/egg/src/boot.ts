interface App {
  readonly config: { readonly coreMiddleware: string[] };
}

/** Puts the middleware where it belongs, once the configuration is there. */
export class Boot {
  constructor(private readonly app: App) {}

  configDidLoad(): void {
    const { coreMiddleware } = this.app.config;
    // Behind what answers for a handler that has not: that is for us to see first.
    const at = coreMiddleware.indexOf("notfound") + 1;
    if (!coreMiddleware.includes("wechatErrors")) coreMiddleware.splice(at, 0, "wechatErrors");
  }
}
