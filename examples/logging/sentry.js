// One issue for each code of each product. What is sent is the record, which holds no secret; the
// error itself would bring along what it was caused by.
export const options = (Sentry) => ({
  onError(error, record, request) {
    if (record.outcome === "recovered" || record.outcome === "handled") return;
    const name = `${record.product}:${record.code ?? record.kind}`;
    Sentry.withScope((scope) => {
      // The tenant, the user: whatever your own requests have.
      scope.setTag("tenant", request?.headers["x-tenant"]);
      // They name the calls that were made, with their query.
      scope.clearBreadcrumbs();
      // It holds the inbound request with query and cookies; the record has its method and path.
      scope.addEventProcessor(({ request: _, ...event }) => event);
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
