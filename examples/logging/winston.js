// winston takes the message first.
export const options = (logger) => ({
  logger: (level, record, message) => logger.log({ ...record, level, message }),
});
