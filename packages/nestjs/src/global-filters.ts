import type { ExceptionFilter } from "@nestjs/common";
import type { ModuleRef } from "@nestjs/core";
import { WechatError } from "@wechat-errors/core/adapter";

/**
 * The filters of the whole app, in the order in which they were registered; Nest asks the last one
 * first. An empty list where Nest does not show them.
 */
export function globalFiltersOf(moduleRef: ModuleRef): ExceptionFilter[] {
  const { container } = moduleRef as unknown as {
    container?: { applicationConfig?: { getGlobalFilters?(): ExceptionFilter[] } };
  };
  return container?.applicationConfig?.getGlobalFilters?.() ?? [];
}

/**
 * Gives a filter its turn among those of the whole app, however they were registered: behind those
 * that name `WechatError`, and before all others or after them.
 */
export function giveTurn(
  filters: ExceptionFilter[],
  filter: ExceptionFilter,
  turn: "first" | "last",
): void {
  const others = filters.filter((each) => each !== filter);
  const naming = others.filter(namesWechatError);
  const rest = others.filter((each) => !namesWechatError(each));
  const order = turn === "first" ? [...rest, filter, ...naming] : [filter, ...rest, ...naming];
  filters.splice(0, filters.length, ...order);
}

/** The next filter that catches an exception, for one that does not want it. */
export function filterBehind(
  filters: readonly ExceptionFilter[],
  filter: ExceptionFilter,
  exception: unknown,
): ExceptionFilter | undefined {
  return filters.slice(0, filters.indexOf(filter)).findLast((each) => {
    const types = typesOf(each);
    return types.length === 0 || types.some((type) => exception instanceof type);
  });
}

function namesWechatError(filter: ExceptionFilter): boolean {
  return typesOf(filter).some(
    (type) =>
      type === WechatError ||
      (type as Partial<typeof WechatError>).prototype instanceof WechatError,
  );
}

type Type = abstract new (...args: never) => unknown;

/** What a filter names in `@Catch()`; an empty list for one that catches everything. */
function typesOf({ constructor }: ExceptionFilter): readonly Type[] {
  const { getMetadata } = Reflect as unknown as {
    getMetadata(key: string, target: object): readonly Type[] | undefined;
  };
  return getMetadata("__filterCatchExceptions__", constructor) ?? [];
}
