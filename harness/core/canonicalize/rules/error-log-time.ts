import type { MaskRule } from "../rule.ts";

/** When the cloud commands wrote a line of their error log: UTC nanoseconds with an offset, in brackets. */
export const errorLogTime: MaskRule = {
  id: "error-log-time",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/cli.md section 0.3 (`+00:00` nanos in brackets)",
  places: [{ channel: "files/workspace/error.log" }],
  finds: [
    {
      placeholder: "time:rfc3339-ns-offset",
      before: String.raw`^\[`,
      value: String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}\+00:00`,
      after: String.raw`\] `,
      check: { kind: "clock", spelling: "rfc3339" },
    },
  ],
};
