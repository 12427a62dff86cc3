import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

const FEW = 4;
const TIMES = 16;

describe.each(frameworks)("$name", (framework) => {
  test("a thrown error takes more work with more errors outstanding, but not with their square", async () => {
    let looks = 0;
    /** An HTTP client's error, with the reply of another service. */
    const thrown = () =>
      Object.assign(new Error("500"), {
        response: {
          data: {
            get errcode() {
              looks++;
              return 1001;
            },
          },
        },
      });
    const { get, settled } = await stage(framework, async ({ ask, url }) => {
      const calls = Number(url.searchParams.get("calls"));
      for (let path = 0; path < calls; path++) await ask(`/${path}`);
      throw thrown();
    });
    const looksFor = async (calls: number) => {
      looks = 0;
      expect((await get(`/?code=40003&calls=${calls}`)).status).toBe(500);
      await settled();
      return looks;
    };
    const few = await looksFor(FEW);
    expect(few).toBeGreaterThan(0);
    expect(await looksFor(TIMES * FEW)).toBeLessThanOrEqual(2 * TIMES * few);
  });
});
