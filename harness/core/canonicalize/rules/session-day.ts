import type { MaskRule } from "../rule.ts";

/** The folders a rollout lies in: local year, month and day. */
export const sessionDay: MaskRule = {
  id: "session-day",
  kind: "mask",
  because: "the calendar goes on between runs",
  source: "docs/reference/exec.md section 2 (file time)",
  places: [
    { channel: "tree", path: "['codex-home/sessions/**']", leaf: "key" },
    { channel: "rows/state_5.sqlite", path: "threads[*].rollout_path" },
  ],
  finds: [
    {
      placeholder: "date:year",
      before: "/sessions/",
      value: String.raw`\d{4}`,
      after: "/|$",
      check: { kind: "near-day", field: "year" },
    },
    {
      placeholder: "date:month",
      before: "/sessions/<date:year>/",
      value: String.raw`\d\d`,
      after: "/|$",
      check: { kind: "near-day", field: "month" },
    },
    {
      placeholder: "date:day",
      before: "/sessions/<date:year>/<date:month>/",
      value: String.raw`\d\d`,
      after: "/|$",
      check: { kind: "near-day", field: "day" },
    },
  ],
};
