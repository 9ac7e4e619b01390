import type { MaskRule } from "../rule.ts";
import { TOOL_OUTPUT_PLACES } from "./tool-output-places.ts";

/** After how long a command was stopped, as the model is told. */
export const timeoutLength: MaskRule = {
  id: "timeout-length",
  kind: "mask",
  because: "time spent is chance",
  source: "docs/reference/exec.md section 2 (timed out)",
  places: [{ channel: "stderr*" }, ...TOOL_OUTPUT_PLACES],
  finds: [
    {
      placeholder: "duration:ms-int",
      before: String.raw`(?:^|\\n)command timed out after `,
      value: "0|[1-9][0-9]*",
      after: " milliseconds",
      check: { kind: "length", unit: "ms" },
    },
  ],
};
