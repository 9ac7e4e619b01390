import type { MaskRule } from "../rule.ts";

/** Unix milliseconds, written as integers. */
export const unixMilliseconds: MaskRule = {
  id: "unix-milliseconds",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/exec.md section 2 (unix ms)",
  places: [
    { channel: "rows/state_5.sqlite", path: "threads[*].created_at_ms", leaf: "number" },
    { channel: "rows/state_5.sqlite", path: "threads[*].updated_at_ms", leaf: "number" },
    { channel: "rows/goals_1.sqlite", path: "thread_goals[*].created_at_ms", leaf: "number" },
    { channel: "rows/goals_1.sqlite", path: "thread_goals[*].updated_at_ms", leaf: "number" },
  ],
  finds: [
    {
      placeholder: "unix-ms",
      value: String.raw`\d{13}`,
      check: { kind: "clock", spelling: "unix-ms" },
    },
  ],
};
