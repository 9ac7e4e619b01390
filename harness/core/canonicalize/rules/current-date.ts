import type { MaskRule } from "../rule.ts";
import { PROMPT_TEXT_PLACES } from "./prompt-text-places.ts";

/** The day a turn is told it runs on. */
export const currentDate: MaskRule = {
  id: "current-date",
  kind: "mask",
  because: "the calendar goes on between runs",
  source: "docs/reference/exec.md section 2 (current_date)",
  places: [{ channel: "rollout*", path: "payload.current_date" }, ...PROMPT_TEXT_PLACES],
  finds: [
    {
      placeholder: "date:iso",
      before: "^(?:<environment_context>.*<current_date>)?",
      value: String.raw`\d{4}-\d\d-\d\d`,
      after: "$|</current_date>",
      check: { kind: "near-day", field: "date" },
    },
  ],
};
