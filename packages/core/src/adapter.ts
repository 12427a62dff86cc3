export * from "./node.js";
export { writeHead, type Answer } from "./respond/answer.js";
export { holdByPrototype } from "./respond/buffered-response.js";
export { Responder } from "./respond/responder.js";
