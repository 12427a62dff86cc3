import { expect } from "vitest";
import type { Framework } from "../../support/frameworks.js";
import { stage, type Scene, type Setting, type Stage } from "../../support/stage.js";

/**
 * Plays the same without us and with us, and expects the same.
 *
 * @returns what has been played, and the app with us.
 */
export async function expectAsWithoutUs<T>(
  framework: Framework,
  handler: (scene: Scene) => unknown,
  play: (app: Stage) => Promise<T>,
  setting: Omit<Setting, "options"> = {},
): Promise<{ readonly played: T; readonly app: Stage }> {
  const played = await play(await stage(framework, handler, { ...setting, options: "without us" }));
  const app = await stage(framework, handler, setting);
  expect(await play(app)).toEqual(played);
  return { played, app };
}
