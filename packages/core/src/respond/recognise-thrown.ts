import type { Options } from "../options/options.js";
import { readOptions } from "../options/read-options.js";
import { currentScope } from "../scope/current-scope.js";
import { Scope } from "../scope/scope.js";
import { wechatErrorBehind } from "../thrown/wechat-error-behind.js";

/**
 * A look at what was thrown, which leaves no trace: for frameworks that choose who answers before
 * anybody answers.
 *
 * @returns True where `Responder.answerThrown` would answer, told in the scope that is running.
 */
export function recogniseThrown(options?: Options): (thrown: unknown) => boolean {
  const settings = readOptions(options);
  return (thrown) =>
    wechatErrorBehind(thrown, currentScope() ?? new Scope(settings, {})) !== undefined;
}
