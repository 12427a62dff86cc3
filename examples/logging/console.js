// The console: debug and info go to standard output, warn and error to standard error.
export const options = (console) => ({
  logger: (level, record, message) => console[level](message, JSON.stringify(record)),
});
