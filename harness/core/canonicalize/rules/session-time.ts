import type { MaskRule } from "../rule.ts";

/** When a session began: UTC milliseconds. */
export const sessionTime: MaskRule = {
  id: "session-time",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/exec.md section 2 (line time)",
  places: [{ channel: "rollout*", path: "payload.timestamp" }],
  finds: [
    {
      placeholder: "time:rfc3339-ms",
      before: "^",
      value: String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`,
      after: "$",
      check: { kind: "clock", spelling: "rfc3339" },
    },
  ],
};
