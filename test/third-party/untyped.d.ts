// SDKs that bring no types: what the scenarios use of them.

declare module "co-wechat-api" {
  export default class API {
    constructor(appid: string, secret: string, getToken?: () => Promise<unknown>);
    prefix: string;
    setOpts(options: { timeout?: number | undefined }): void;
    sendText(openid: string, text: string): Promise<unknown>;
  }
}

declare module "wechat-api" {
  type Callback<T> = (error: Error | null, value?: T) => void;
  export default class API {
    constructor(appid: string, secret: string, getToken?: (callback: Callback<unknown>) => void);
    endpoint: string;
    setOpts(options: { timeout?: number | undefined }): void;
    sendText(openid: string, text: string, callback: Callback<unknown>): void;
  }
}

declare module "co-wechat-oauth" {
  import type { Agent } from "node:https";

  export default class OAuth {
    constructor(appid: string, secret: string);
    setOpts(options: { agent?: Agent | undefined; timeout?: number | undefined }): void;
    getAccessToken(code: string): Promise<unknown>;
    getUser(openid: string): Promise<unknown>;
  }
}

declare module "tenpay" {
  export default class Payment {
    constructor(config: { appid: string; mchid: string; partnerKey: string });
    readonly urls: Record<string, string>;
    micropay(params: object): Promise<unknown>;
    unifiedOrder(params: object): Promise<unknown>;
  }
}

// Its own types leave out what it exports.
declare module "wx-server-sdk" {
  interface Cloud {
    readonly openapi: {
      readonly customerServiceMessage: { send(data: object): Promise<unknown> };
    };
    callFunction(call: { name: string; data: object }): Promise<unknown>;
    database(): { collection(name: string): { get(): Promise<unknown> } };
  }
  const cloud: {
    createNewInstance(config: {
      env: string;
      serviceUrl?: string;
      secretId: string;
      secretKey: string;
      timeout?: number;
    }): Cloud;
    Cloud: new (options: { resourceEnv: string }) => Cloud;
  };
  export default cloud;
}
