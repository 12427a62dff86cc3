import {
  Controller,
  Get,
  Inject,
  Injectable,
  Module,
  type INestApplication,
  type ModuleMetadata,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { onTestFinished } from "vitest";
import { WechatErrorOf, WechatErrors } from "@wechat-errors/nestjs";

export type Platform = "Express" | "Fastify";
type Class = new (...args: never) => object;

/** What decorators of TypeScript do, where the compiler knows none. */
export function decorate(target: Class, ...decorators: ClassDecorator[]): void {
  for (const decorator of decorators) decorator(target);
}

export function route(target: Class, method: string, path: string): void {
  const { prototype } = target as { prototype: object };
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method)!;
  Get(path)(prototype, method, descriptor as TypedPropertyDescriptor<unknown>);
}

/** A controller whose routes call WeChat; `/bug` throws an error that has nothing to do with it. */
export function menusOf(ask: (code?: number) => Promise<object>): Class {
  class Menus {
    constructor(readonly service: { create(): Promise<void> }) {}

    async thrown(): Promise<void> {
      await this.service.create();
    }

    async read(wechat: WechatErrors) {
      await ask();
      return [wechat.wechatError?.code, wechat.wechatErrors.length];
    }

    relayed() {
      return ask();
    }

    async sdk() {
      await ask(40001);
      throw Object.assign(new Error("no"), { name: "WeChatAPIError", code: 40001 });
    }

    bug() {
      throw new TypeError("a bug");
    }
  }
  for (const name of ["thrown", "read", "relayed", "sdk", "bug"]) route(Menus, name, name);
  WechatErrorOf()((Menus as { prototype: object }).prototype, "read", 0);
  Inject("MENU")(Menus, undefined, 0);
  decorate(Menus, Controller());
  return Menus;
}

/** A provider that reads the errors of the request that is handled. */
export function serviceOf(ask: () => Promise<object>): Class {
  class MenuService {
    constructor(private readonly wechat: WechatErrors) {}

    async create() {
      await ask();
      throw this.wechat.wechatError ?? new Error("not seen");
    }
  }
  Inject(WechatErrors)(MenuService, undefined, 0);
  decorate(MenuService, Injectable());
  return MenuService;
}

export function moduleOf(metadata: ModuleMetadata): Class {
  class AppModule {
    readonly metadata = metadata;
  }
  decorate(AppModule, Module(metadata));
  return AppModule;
}

export interface Served {
  readonly app: INestApplication;
  get(path: string): Promise<Response>;
}

/** @param prepare - What main.ts does before it listens. */
export async function serve(
  platform: Platform,
  module: Class,
  prepare: (app: INestApplication) => void = () => undefined,
  logger: object | false = false,
): Promise<Served> {
  const adapter = platform === "Express" ? new ExpressAdapter() : new FastifyAdapter();
  const options = { logger: logger as false, forceCloseConnections: true } as never;
  const app = await NestFactory.create(module, adapter as ExpressAdapter, options);
  prepare(app);
  await app.listen(0, "127.0.0.1");
  onTestFinished(() => app.close());
  const origin = await app.getUrl();
  return { app, get: (path) => fetch(origin + path) };
}
