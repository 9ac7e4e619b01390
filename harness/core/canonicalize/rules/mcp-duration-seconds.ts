import type { MaskRule } from "../rule.ts";

/** How long an MCP call took: its whole seconds. */
export const mcpDurationSeconds: MaskRule = {
  id: "mcp-duration-seconds",
  kind: "mask",
  because: "time spent is chance",
  source: "docs/reference/exec.md section 2 (duration)",
  places: [{ channel: "rollout*", path: "payload.duration.secs", leaf: "number" }],
  finds: [
    {
      placeholder: "duration:s-int",
      value: "0|[1-9][0-9]*",
      check: { kind: "length", unit: "s" },
    },
  ],
};
