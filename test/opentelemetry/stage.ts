import { afterAll, beforeAll } from "vitest";
import type { FakeWechat } from "../support/fake-wechat.js";
import { WatchedApp } from "./watched-app.js";
import { startWechat } from "./wechat.js";

const START_LIMIT_MS = 60_000;

/** What the tests of a file share, from the first of them on. */
export interface Stage {
  wechat: FakeWechat;
  app: WatchedApp;
}

/** Sets up a fake WeChat and an app in a process of its own for the tests of a file or of a `describe`. */
export function setStage(order: "first" | "last"): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.wechat = await startWechat();
    stage.app = await WatchedApp.start(order, stage.wechat.origin);
  }, START_LIMIT_MS);
  afterAll(async () => {
    await stage.app.stop();
    await stage.wechat.close();
  });
  return stage;
}
