import type { MaskRule } from "../rule.ts";

/** The process id in a panic message. */
export const panicProcess: MaskRule = {
  id: "panic-process",
  kind: "mask",
  because: "the system numbers processes",
  source: "docs/reference/cli.md section 0.3, docs/reference/cli.md section 0.7",
  places: [{ channel: "stderr*" }],
  finds: [
    {
      placeholder: "pid",
      before: String.raw`^thread '[^'\n]+' \(`,
      value: "[1-9][0-9]*",
      after: String.raw`\) panicked at `,
    },
  ],
};
