export * from "@wechat-errors/core/node";
// What Egg loads, by the files that it looks for.
export { Boot } from "./boot.js";
export { context } from "./context.js";
export { middleware } from "./middleware.js";
