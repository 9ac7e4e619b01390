import type { UuidRule } from "../rule.ts";

/** Ids that carry the time they were drawn at: threads and turns. */
export const uuid7: UuidRule = {
  id: "uuid7",
  kind: "uuid",
  version: "7",
  because: "they are drawn at random on every run, and any text may repeat them",
  source: "docs/reference/exec.md section 2 (THREAD, TURN)",
};
