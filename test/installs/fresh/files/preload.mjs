// Loaded before an app on Node, which is the README's and knows of no test: leads its calls to a fake
// WeChat, and gives it a free port instead of the README's 3000, which it prints.
import { Server } from "node:net";
import { startFakeWechat } from "@wechat-errors/testing";
import { refuse } from "./fake-wechat.cjs";

refuse(await startFakeWechat()).intercept();

const { listen } = Server.prototype;
Server.prototype.listen = function (...args) {
  const [first] = args;
  const port = typeof first === "object" && first !== null ? first.port : first;
  if (Number(port) !== 3000) return listen.apply(this, args);
  this.once("listening", () => console.log(`\nlistening at ${this.address().port}`));
  const callback = args.findLast((each) => typeof each === "function");
  return listen.call(this, { port: 0, host: "127.0.0.1" }, callback);
};
