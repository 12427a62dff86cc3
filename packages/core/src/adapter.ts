export * from "./node.js";
export { writeHead, type Answer } from "./respond/answer.js";
export { recogniseThrown } from "./respond/recognise-thrown.js";
export { headOfReply, type FastifyLikeReply } from "./respond/reply-head.js";
export { answerRelayedResponse } from "./respond/web-response.js";
export { currentScope } from "./scope/current-scope.js";
export { Responder } from "./respond/responder.js";
