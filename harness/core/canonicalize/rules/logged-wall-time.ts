import type { MaskRule } from "../rule.ts";

/** How long a command took, where the tool's failure is logged to stderr. */
export const loggedWallTime: MaskRule = {
  id: "logged-wall-time",
  kind: "mask",
  because: "time spent is chance",
  source: "docs/reference/exec.md section 4.2",
  places: [{ channel: "stderr*" }],
  finds: [
    {
      placeholder: "duration:s-1dp",
      before: "^Wall time: ",
      value: String.raw`\d+(?:\.[1-9])?`,
      after: " seconds$",
      check: { kind: "length", unit: "s" },
    },
  ],
};
