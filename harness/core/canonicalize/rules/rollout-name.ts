import type { MaskRule } from "../rule.ts";

/** When a session began, in the name of its rollout: local time, to the second. */
export const rolloutName: MaskRule = {
  id: "rollout-name",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/exec.md section 2 (file time)",
  places: [
    { channel: "tree", path: "['codex-home/{sessions,archived_sessions}/**']", leaf: "key" },
    { channel: "rows/state_5.sqlite", path: "threads[*].rollout_path" },
  ],
  finds: [
    {
      placeholder: "time:local-file",
      before: "/rollout-",
      value: String.raw`\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d`,
      after: "-",
      check: { kind: "clock", spelling: "local-file" },
    },
  ],
};
