import type { MaskRule } from "../rule.ts";

/** How long a command took, in the transcript for people. */
export const humanDuration: MaskRule = {
  id: "human-duration",
  kind: "mask",
  because: "time spent is chance",
  source: "docs/reference/exec.md section 2 (human ms)",
  places: [{ channel: "stderr*" }],
  finds: [
    {
      placeholder: "duration:ms-int",
      before: String.raw`^ (?:succeeded|exited -?\d+) in `,
      value: "0|[1-9][0-9]*",
      after: "ms:$",
      check: { kind: "length", unit: "ms" },
    },
  ],
};
