import { AsyncResource } from "node:async_hooks";
import { createRequire } from "node:module";
import { observeWechat } from "@wechat-errors/core/node";
import pLimit from "p-limit3";
import { describe, expect, onTestFinished, test } from "vitest";
import { startFakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

type Job = () => Promise<string>;
interface Fastq {
  promise(
    work: (job: Job) => Promise<string>,
    concurrency: number,
  ): { push: (job: Job) => unknown };
}
const fastq = createRequire(import.meta.url)("fastq") as Fastq;

/** Queues that run one caller's job from within another's. */
const QUEUES: Readonly<Record<string, () => (job: Job) => unknown>> = {
  "p-limit 3": () => pLimit(1),
  fastq: () => {
    const queue = fastq.promise((job) => job(), 1);
    return (job) => queue.push(job);
  },
};

/** The codes that three pieces of work are told of, each of which has one job in the queue. */
async function told(run: (job: Job) => unknown, bind: (job: Job) => Job) {
  const wechat = await startFakeWechat();
  onTestFinished(() => wechat.close());
  const options = { upstreams: wechat.upstreams, logger: new MemoryLogger() };
  const codes = [40003, 40013, 40125];
  const ask = (code: number) => async () =>
    (await fetch(`${wechat.origin}/cgi-bin/get?code=${code}`)).text();
  return Promise.all(
    codes.map((code) =>
      observeWechat(async (scope) => {
        await run(bind(ask(code)));
        return scope.wechatErrors.map(({ error }) => error.code);
      }, options),
    ),
  );
}

describe.each(Object.entries(QUEUES))("%s", (_, queue) => {
  test("tells each request of its own error where jobs are bound", async () => {
    const bound = await told(queue(), (job) => AsyncResource.bind(job));
    expect(bound).toEqual([[40003], [40013], [40125]]);
  });
});
