import { isCloud, productAt } from "../hosts.js";
import type { Rendered } from "../reply-text.js";
import { renderCloudFailure } from "./cloud.js";
import { renderErrcode } from "./errcode.js";
import type { Failure } from "./failure.js";
import { renderPayV2Failure } from "./pay-v2.js";
import { renderPayV3Failure } from "./pay-v3.js";
import { renderWecom } from "./wecom.js";

/** A failure as WeChat writes it at the host and path of the call. */
export function renderFailure(failure: Failure): Rendered {
  const { host, path } = failure.call;
  if (isCloud(host)) return renderCloudFailure(failure);
  switch (productAt(host, path)) {
    case "pay-v2":
      return renderPayV2Failure(failure);
    case "pay-v3":
      return renderPayV3Failure(failure);
    case "wecom":
      return renderWecom(failure);
    default:
      return renderErrcode(failure);
  }
}
