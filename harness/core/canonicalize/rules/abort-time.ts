import type { MaskRule } from "../rule.ts";
import { TOOL_OUTPUT_PLACES } from "./tool-output-places.ts";

/** After how long the user's interrupt stopped a tool. */
export const abortTime: MaskRule = {
  id: "abort-time",
  kind: "mask",
  because: "time spent is chance",
  source: "docs/reference/exec.md section 2 (abort)",
  places: TOOL_OUTPUT_PLACES,
  finds: [
    {
      placeholder: "duration:s-1dp",
      before: "aborted by user after ",
      value: String.raw`\d+\.\d`,
      after: "s",
      check: { kind: "length", unit: "s" },
    },
  ],
};
