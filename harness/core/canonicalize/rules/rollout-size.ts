import type { LengthRule } from "../rule.ts";

/** The size of a rollout, where it is the size of one we hold. */
export const rolloutSize: LengthRule = {
  id: "rollout-size",
  kind: "length",
  of: "files",
  because: "durations inside the file have more or fewer digits; the file itself is compared",
  source: "docs/reference/exec.md section 4.5",
  places: [
    {
      channel: "tree",
      path: "['codex-home/{sessions,archived_sessions}/**'].bytes",
      leaf: "number",
    },
  ],
};
