/** What stands first in the apps: nothing, ours, or something that does harm, to test the test by. */
export const SUBJECTS = {
  control: () => () => undefined,
  ours: async () => {
    const express = await import("@wechat-errors/express");
    const koa = await import("@wechat-errors/koa");
    const quiet = () => undefined;
    const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    return (framework, { origin }) => {
      const { wechatErrors } = framework.startsWith("koa") ? koa : express;
      const upstreams = { [new URL(origin).host]: "api.weixin.qq.com" };
      return wechatErrors({ upstreams, logger });
    };
  },
  harmful: () => (framework, wechat, harm) => {
    if (harm === undefined) return undefined;
    return framework.startsWith("koa")
      ? (context, next) => {
          HARMS[harm](context.res);
          return next();
        }
      : (request, response, next) => {
          HARMS[harm](response);
          next();
        };
  },
};

/** What the fuzz is to find, each by itself. */
export const HARMS = {
  header: (response) => response.setHeader("X-Extra", "1"),
  status: (response) =>
    wrap(response, "writeHead", (writeHead, [status, ...rest]) =>
      writeHead(status === 200 ? 201 : status, ...rest),
    ),
  garbles: (response) =>
    wrap(response, "write", (write, [chunk, ...rest]) =>
      write(chunk instanceof Uint8Array ? chunk : `${chunk}`.toUpperCase(), ...rest),
    ),
  holds: (response) => {
    const held = [];
    wrap(response, "write", (write, args) => {
      held.push(() => write(...args));
      return true;
    });
    wrap(response, "end", (end, args) => {
      for (const write of held) write();
      return end(...args);
    });
  },
  silences: (response) =>
    wrap(response, "writeHead", (writeHead, args) => {
      try {
        return writeHead(...args);
      } catch {
        return response;
      }
    }),
  crashes: (response) =>
    response.once("finish", () => void Promise.reject(new Error("nobody hears this"))),
};

function wrap(response, name, replacement) {
  const original = response[name].bind(response);
  response[name] = (...args) => replacement(original, args);
}
