import type { UuidRule } from "../rule.ts";

/** Ids without a time: installations, goals, traces. */
export const uuid4: UuidRule = {
  id: "uuid4",
  kind: "uuid",
  version: "4",
  because: "they are drawn at random on every run, and any text may repeat them",
  source: "docs/reference/exec.md section 2 (INSTALL, GOAL), docs/reference/cli.md section 0.3",
};
