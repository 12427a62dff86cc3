// Egg's ctx.logger is one a request, and writes user, address and trace id in front of each line: a
// middleware before wechatErrors() puts it where it is looked for.
export function useContextLogger(ctx, next) {
  const at = (level) => (record, message) => ctx.logger[level]("%s %j", message, record);
  ctx.log = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
  return next();
}
