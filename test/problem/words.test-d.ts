// Compiled, never run: the words written out in this package are those of core.
import type { Kind, ProblemBody, Remedy } from "@wechat-errors/core";
import { isWechatProblem } from "@wechat-errors/problem";
import type * as front from "@wechat-errors/problem";
import { exactly } from "../types/equal.js";

declare const kind: Kind;
declare const remedy: Remedy;
declare const body: ProblemBody;
declare const whatever: unknown;
exactly<front.Kind>()(kind);
exactly<front.Remedy>()(remedy);
exactly<Required<front.WechatProblem>>()({} as Required<ProblemBody>);
// @ts-expect-error -- the check itself finds another type
exactly<front.Kind>()(remedy);
if (isWechatProblem(whatever)) exactly<front.Kind>()(whatever.kind);
export const shown: front.WechatProblem = body;
