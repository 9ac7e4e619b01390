import type { MaskRule } from "../rule.ts";

/** How long a turn took: integer milliseconds. */
export const turnDuration: MaskRule = {
  id: "turn-duration",
  kind: "mask",
  because: "time spent is chance",
  source: "docs/reference/exec.md section 2 (durations)",
  places: [
    { channel: "rollout*", path: "payload.duration_ms", leaf: "number" },
    { channel: "rollout*", path: "payload.time_to_first_token_ms", leaf: "number" },
  ],
  finds: [
    {
      placeholder: "duration:ms-int",
      value: "0|[1-9][0-9]*",
      check: { kind: "length", unit: "ms" },
    },
  ],
};
