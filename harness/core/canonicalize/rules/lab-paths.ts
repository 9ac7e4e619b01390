import type { NameRule } from "../rule.ts";

/** The lab's directories and the subject's own file. */
export const labPaths: NameRule = {
  id: "lab-paths",
  kind: "name",
  names: "paths",
  because: "every run has directories of its own, and any text may name them",
  source: "docs/reference/cli.md section 0.3",
};
