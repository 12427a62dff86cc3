import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Loads a CommonJS library when it is first needed: what an app needs only once WeChat reports an
 * error should not slow down its start.
 */
export function lazily<Library>(name: string): () => Library {
  let library: Library | undefined;
  return () => (library ??= require(name) as Library);
}
