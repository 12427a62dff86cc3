// One issue for each code of each product. What is sent is the record, which holds no secret; the
// error itself would bring along what it was caused by.
export const options = (Sentry) => ({
  onError(error, record, request) {
    if (["recovered", "retried", "handled"].includes(record.outcome)) return;
    const name = `${record.product}:${record.code ?? record.kind}`;
    Sentry.withScope((scope) => {
      // The tenant, the user: whatever your own requests have.
      scope.setTag("tenant", request?.headers["x-tenant"]);
      // They have the request's query and cookies, and the URLs of the calls that were made; the
      // record says of both what it may.
      scope.addEventProcessor((event) => ({
        ...event,
        request: undefined,
        breadcrumbs: undefined,
      }));
      Sentry.captureEvent({
        message: `WeChat ${name}`,
        level: record.status >= 500 ? "error" : "warning",
        fingerprint: ["wechat", name],
        tags: { "wechat.kind": record.kind, "wechat.outcome": record.outcome },
        contexts: { wechat: record },
      });
    });
  },
});
