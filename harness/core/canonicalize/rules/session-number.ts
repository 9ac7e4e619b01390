import type { MaskRule } from "../rule.ts";
import { TOOL_OUTPUT_PLACES } from "./tool-output-places.ts";

/** The number of a command that is still running. */
export const sessionNumber: MaskRule = {
  id: "session-number",
  kind: "mask",
  because: "it is drawn at random for every running command",
  source: "docs/reference/exec.md section 2 (session id)",
  places: TOOL_OUTPUT_PLACES,
  finds: [
    {
      placeholder: "session-number",
      before: String.raw`\\nProcess running with session ID `,
      value: "[1-9][0-9]{3,4}",
      after: String.raw`\\n`,
      numbered: "first",
    },
  ],
};
