// log4js joins what it is given; a layout of JSON keeps the record's fields.
export const options = (logger) => ({
  logger: (level, record, message) => logger[level](message, record),
});
