import { expect, describe, test } from "vitest";
import { interceptingWechat, newest, play, recorded } from "./play.js";
import { sdkCalls } from "./sdks.js";

describe.each(newest)("$name", (framework) => {
  describe.each(sdkCalls)("$sdk: $call", (sdkCall) => {
    const { sdk, method, url, code, kind, make, returns } = sdkCall;

    test(`is led to the fake, and ${code} is answered as ${kind}`, async () => {
      const wechat = await interceptingWechat();
      wechat.on(method, url).fail(code);
      const [record] = await recorded(1, async () => {
        const { problem } = await play(framework, async ({ request }) => {
          await make(wechat);
          throw returns ? request.wechatError! : new Error("the SDK has thrown nothing");
        });
        expect(problem.kind).toBe(kind);
      });
      expect(record).toMatchObject({ kind, code, outcome: "thrown" });
      const { host, pathname: path } = new URL(url);
      // wx-server-sdk calls Tencent Cloud, which is not watched: its error tells no call.
      if (sdk !== "wx-server-sdk") expect(record!.upstream).toMatchObject({ method, host, path });
      expect(wechat.calls.at(-1)).toMatchObject({ method, host, path });
    });

    test("succeeds with what the fake says by default", async () => {
      const wechat = await interceptingWechat();
      if (sdk === "wx-server-sdk") wechat.on(method, url).reply();
      const { text } = await play(framework, async ({ request, json }) => {
        await make(wechat);
        json({ done: true, errors: request.wechatErrors.length });
      });
      expect(text).toBe('{"done":true,"errors":0}');
      expect(wechat.calls.length).toBeGreaterThan(0);
    });
  });
});
