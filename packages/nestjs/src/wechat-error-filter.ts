import type { IncomingMessage, ServerResponse } from "node:http";
import { Catch, Inject, type ArgumentsHost, type Type } from "@nestjs/common";
import { BaseExceptionFilter, ModuleRef } from "@nestjs/core";
import { Responder } from "@wechat-errors/core/adapter";
import { filterBehind, globalFiltersOf } from "./global-filters.js";
import { loggerSourceOf } from "./nest-logger.js";
import { rawOf, sendAnswer } from "./platform.js";
import { thrownBehind, WechatFailure } from "./wechat-failure.js";

/** Answers WeChat's errors and those of its SDKs. `WechatErrorsModule` registers it. */
@Catch(WechatFailure as unknown as Type)
export class WechatErrorFilter extends BaseExceptionFilter {
  constructor(
    @Inject(Responder) private readonly responder: Responder,
    @Inject(ModuleRef) private readonly moduleRef: ModuleRef,
  ) {
    super();
  }

  override catch(exception: unknown, host: ArgumentsHost): unknown {
    // GraphQL has its own form of errors, and comes in a request too.
    if (host.getType() !== "http") return this.#leave(exception, host);
    const http = host.switchToHttp();
    const request = rawOf(http.getRequest<IncomingMessage>());
    const response = http.getResponse<ServerResponse>();
    const source = loggerSourceOf(request);
    const thrown = thrownBehind(exception);
    const answer = this.responder.answerThrown(thrown, request, rawOf(response), source);
    if (answer === undefined) return this.#leave(exception, host);
    sendAnswer(response, answer);
    return undefined;
  }

  /** Passes it to the filter that would have got it without this one. */
  #leave(exception: unknown, host: ArgumentsHost): unknown {
    const next = filterBehind(globalFiltersOf(this.moduleRef), this, exception);
    if (next !== undefined) return next.catch(exception, host);
    if (host.getType() === "http") return super.catch(exception, host);
    throw exception;
  }
}
