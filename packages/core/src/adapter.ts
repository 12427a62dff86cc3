export * from "./node.js";
export { writeHead, type Answer } from "./respond/answer.js";
export { Responder } from "./respond/responder.js";
