import { toReplyRecord, toWarningRecord } from "../record.js";
import type { Fault, Success } from "./finding.js";

/** What `--json` prints of a finding: nothing of a whole success. */
export function toRecords(finding: Fault | Success): readonly object[] {
  if (finding.type === "success")
    return finding.warnings.map((warning) => toWarningRecord(warning, finding.place));
  const { explanation, error, told } = finding;
  const { outcome, attempts, cause, upstream, request } = told ?? {};
  const log = { outcome, attempts, cause, upstream, request };
  return [{ ...toReplyRecord(explanation, error), ...log }];
}
