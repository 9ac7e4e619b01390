import type { MaskRule } from "../rule.ts";

/** How long an MCP call took: the nanoseconds beyond whole seconds. */
export const mcpDurationNanoseconds: MaskRule = {
  id: "mcp-duration-nanoseconds",
  kind: "mask",
  because: "time spent is chance",
  source: "docs/reference/exec.md section 2 (duration)",
  places: [{ channel: "rollout*", path: "payload.duration.nanos", leaf: "number" }],
  finds: [
    {
      placeholder: "duration:ns-int",
      value: "0|[1-9][0-9]{0,8}",
      check: { kind: "length", unit: "ns" },
    },
  ],
};
