import type { MaskRule } from "../rule.ts";
import { TOOL_OUTPUT_PLACES } from "./tool-output-places.ts";

/** How long a command took, in the forms of exec_command (four digits) and of shell_command (one, no zero). */
export const wallTime: MaskRule = {
  id: "wall-time",
  kind: "mask",
  because: "time spent is chance",
  source: "docs/reference/exec.md section 2 (wall time A and B)",
  places: TOOL_OUTPUT_PLACES,
  finds: [
    {
      placeholder: "duration:s-4dp",
      before: String.raw`^(?:Chunk ID: [^\\]*\\n)?Wall time: `,
      value: String.raw`\d+\.\d{4}`,
      after: " seconds",
      check: { kind: "length", unit: "s" },
    },
    {
      placeholder: "duration:s-1dp",
      before: String.raw`^Exit code: -?\d+\\nWall time: `,
      value: String.raw`\d+(?:\.[1-9])?`,
      after: " seconds",
      check: { kind: "length", unit: "s" },
    },
  ],
};
