import { observeWechat } from "@wechat-errors/core/node";
import { MemoryLogger } from "../support/log.js";

/**
 * Makes so many calls side by side, each in a scope of its own and to a path of its own, and keeps
 * every scope until all of them are over.
 *
 * @returns The errors of each call that the scope of another has logged.
 */
export async function strayErrors(
  upstreams: Readonly<Record<string, string>>,
  calls: number,
  call: (path: string) => Promise<unknown>,
): Promise<object[]> {
  let remaining = calls;
  let end!: () => void;
  const over = new Promise<void>((resolve) => (end = resolve));
  const scopes = Array.from({ length: calls }, async (_, index) => {
    const own = `/${index}`;
    const logger = new MemoryLogger();
    await observeWechat(
      async () => {
        await call(own);
        if (--remaining === 0) end();
        await over;
      },
      { upstreams, logger },
    );
    return logger.lines.map(({ record }) => ({ own, logged: record.upstream?.path }));
  });
  return (await Promise.all(scopes)).flat().filter(({ own, logged }) => own !== logged);
}
