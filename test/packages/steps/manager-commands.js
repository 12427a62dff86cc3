/**
 * Package managers other than npm. Each has its way to take a tarball for what is not published yet,
 * and to refuse what lacks a peer or a dependency.
 */
export const MANAGERS = {
  pnpm: {
    package: "pnpm@10",
    command: "pnpm",
    overrides: (tarballs) => ({ pnpm: { overrides: tarballs } }),
    args: (cache) => ["install", "--strict-peer-dependencies", "--store-dir", cache],
  },
  yarn1: {
    package: "yarn@1",
    command: "yarn",
    overrides: (tarballs) => ({ resolutions: tarballs }),
    args: (cache) => ["install", "--non-interactive", "--cache-folder", cache],
  },
  yarn4: {
    package: "@yarnpkg/cli-dist@4",
    command: "yarn",
    overrides: (tarballs) => ({ resolutions: tarballs }),
    args: () => ["install"],
  },
};
