import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, so that it does not begin last: the beginnings of paths. */
const LONGEST = [
  "endurance/soak",
  "capture/isolation",
  "reply/bounds",
  "regressions/failing-hooks",
  "third-party/proxies/volume",
  "observability/",
  "cli/explaining",
  "cli/terminal",
  "adapters/privacy",
  "cli/stdin",
  "runtimes/",
  "third-party/clients/",
  "docs/snippets",
  "adapters/",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((path) => moduleId.includes(`/test/${path}`));
  return at === -1 ? LONGEST.length : at;
}
