import type { MaskRule } from "../rule.ts";

/** When a rollout line was written: UTC milliseconds, never before the line above. */
export const rolloutTime: MaskRule = {
  id: "rollout-time",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/exec.md section 2 (line time)",
  places: [{ channel: "rollout*", path: "timestamp" }],
  finds: [
    {
      placeholder: "time:rfc3339-ms",
      before: "^",
      value: String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`,
      after: "$",
      check: { kind: "clock-order", spelling: "rfc3339" },
    },
  ],
};
