/**
 * A user's project.
 *
 * @typedef {object} Folder
 * @property {string} framework as the table has it, with its major version: `Fastify 5`.
 * @property {string} runs what runs it: `Node`, `Jest 30, CommonJS`, …
 * @property {string} log whose logger tells of errors.
 * @property {readonly string[]} packages ours, by their folders' names.
 * @property {readonly string[]} others from the registry; the first one is the framework.
 * @property {() => Record<string, string>} files by path: the README's programs, and what is added.
 * @property {object} compilerOptions of TypeScript, which checks `types.ts`, or `src`.
 * @property {readonly (readonly string[])[]} [builds] commands that come before.
 * @property {readonly string[]} command that starts the app, or its tests.
 * @property {RegExp} [listening] what the app says of its port; left out where tests are run, which
 *   ask the app themselves.
 * @property {RegExp} logged a line of the log, as the framework's logger writes it.
 * @property {Record<string, string>} [methods] by error, where it is not GET.
 * @property {boolean} [byProxy] how it is led to the fake WeChat.
 */

/** What stands before a line of `types.ts` that asks for one of our properties. */
const HEAD = `type IsAny<T> = 0 extends 1 & T ? true : false;\n`;

/**
 * A program for the type checker alone.
 *
 * @param {string} name of the package.
 * @param {string} imports
 * @param {string} body in which `error(…)` is given what handlers read.
 */
export function types(name, imports, body) {
  return `import type { WechatError } from "@wechat-errors/${name}";
${imports}
${HEAD}
const error = <T extends WechatError | undefined>(read: T, isAny: IsAny<T>): T => (isAny ? read : read);
${body}
`;
}

export const NODE16 = { module: "node16", target: "es2022", strict: true, skipLibCheck: true };

export const COMMONJS = {
  module: "commonjs",
  moduleResolution: "node10",
  target: "es2022",
  strict: true,
  skipLibCheck: true,
};

export const DECORATORS = { experimentalDecorators: true, emitDecoratorMetadata: true };

/** By core itself, where the framework has no logger. */
export const JSON_LINE = /^\{.*"event":"wechat\.error"/;

export const LISTENING = /^listening at (\d+)$/;

export const TYPESCRIPT = ["typescript@5.9", "@types/node@20"];
