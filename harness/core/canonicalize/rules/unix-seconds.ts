import type { MaskRule } from "../rule.ts";

/** Unix seconds, written as integers. */
export const unixSeconds: MaskRule = {
  id: "unix-seconds",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/exec.md section 2 (unix s)",
  places: [
    { channel: "rollout*", path: "payload.started_at", leaf: "number" },
    { channel: "rollout*", path: "payload.completed_at", leaf: "number" },
    { channel: "files/codex-home/history.jsonl", path: "ts", leaf: "number" },
    { channel: "rows/state_5.sqlite", path: "threads[*].created_at", leaf: "number" },
    { channel: "rows/state_5.sqlite", path: "threads[*].updated_at", leaf: "number" },
    { channel: "rows/state_5.sqlite", path: "threads[*].archived_at", leaf: "number" },
    { channel: "rows/state_5.sqlite", path: "backfill_state[*].last_success_at", leaf: "number" },
    { channel: "rows/state_5.sqlite", path: "backfill_state[*].updated_at", leaf: "number" },
  ],
  finds: [
    {
      placeholder: "unix-s",
      value: String.raw`\d{10}`,
      check: { kind: "clock", spelling: "unix-s" },
    },
  ],
};
