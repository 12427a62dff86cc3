// Nest's Logger calls info "log", and prints an object as it is.
export const options = (logger) => ({
  logger: (level, record, message) =>
    logger[level === "info" ? "log" : level]({ ...record, message }),
});
