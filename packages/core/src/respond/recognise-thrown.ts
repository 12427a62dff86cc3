import type { Options } from "../options/options.js";
import { readOptions } from "../options/read-options.js";
import { currentScope } from "../scope/current-scope.js";
import { Scope } from "../scope/scope.js";
import { findWechatError } from "../thrown/find-wechat-error.js";

/**
 * A look at what was thrown, which leaves no trace: for frameworks that choose who answers before
 * anybody answers.
 *
 * @returns True where `Responder.answerThrown` would answer, told in the scope that is running.
 */
export function recogniseThrown(options?: Options): (thrown: unknown) => boolean {
  const settings = readOptions(options);
  return (thrown) =>
    findWechatError(thrown, currentScope() ?? new Scope(settings, {})) !== undefined;
}
