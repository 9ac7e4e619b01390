import type { MaskRule } from "../rule.ts";
import { TOOL_OUTPUT_PLACES } from "./tool-output-places.ts";

/** The id of a piece of command output. */
export const chunkId: MaskRule = {
  id: "chunk-id",
  kind: "mask",
  because: "it is drawn at random for every answer of a command",
  source: "docs/reference/exec.md section 2 (chunk id)",
  places: TOOL_OUTPUT_PLACES,
  finds: [
    {
      placeholder: "chunk-id:hex6",
      before: "^Chunk ID: ",
      value: "[0-9a-f]{6}",
      after: String.raw`\\n`,
    },
  ],
};
