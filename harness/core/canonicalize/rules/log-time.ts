import type { MaskRule } from "../rule.ts";

/** When a log line was written: UTC microseconds at the beginning of a line, before its level. */
export const logTime: MaskRule = {
  id: "log-time",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/exec.md section 2 (log time), docs/reference/cli.md section 0.3",
  places: [{ channel: "stderr*" }, { channel: "files/codex-home/log/*" }],
  finds: [
    {
      placeholder: "time:rfc3339-us",
      before: "^",
      value: String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z`,
      after: " +(?:TRACE|DEBUG|INFO|WARN|ERROR) ",
      check: { kind: "clock", spelling: "rfc3339" },
    },
  ],
};
