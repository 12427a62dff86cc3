import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

describe.each(frameworks)("$name", (framework) => {
  test("sends what a buffer held when it was written, whatever is written into it later", async () => {
    const { raw } = await stage(framework, async ({ ask, response, detach }) => {
      detach();
      await ask();
      response.setHeader("content-type", "text/plain");
      const buffer = Buffer.alloc(6);
      for (const text of ["{one  ", "two   ", "three "]) {
        buffer.write(text);
        await new Promise((resolve) => response.write(buffer, resolve));
      }
      response.end("}");
    });
    expect((await raw("/?code=40003")).body.toString()).toBe("{one  two   three }");
  });
});
