import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, so that it does not begin last: the beginnings of paths. */
const LONGEST = [
  "endurance/soak",
  "capture/isolation",
  "reply/bounds",
  "third-party/proxies/volume",
  "fuzz/",
  "adapters/privacy",
  "third-party/clients/",
  "cli/terminal",
  "regressions/failing-hooks",
  "runtimes/",
  "docs/snippets",
  "observability/",
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
