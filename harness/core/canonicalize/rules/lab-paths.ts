import type { NameRule } from "../rule.ts";

/** The lab's directories and the subject's own file. */
export const labPaths: NameRule = {
  id: "lab-paths",
  kind: "name",
  names: "paths",
  because: "every run has directories of its own, and any text may name them",
  source: "cli.md#0.3",
};
