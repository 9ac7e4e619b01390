import type { MaskRule } from "../rule.ts";
import { PROMPT_TEXT_PLACES } from "./prompt-text-places.ts";

/** The time zone of the machine, which the reference takes from /etc/localtime whatever TZ says. */
export const hostZone: MaskRule = {
  id: "host-zone",
  kind: "mask",
  because: "it belongs to the machine, not to the subject",
  source: "docs/reference/exec.md section 2 (current_date, timezone)",
  places: [{ channel: "rollout*", path: "payload.timezone" }, ...PROMPT_TEXT_PLACES],
  finds: [
    {
      placeholder: "zone:iana",
      before: "^(?:<environment_context>.*<timezone>)?",
      value: "(?:UTC|GMT|[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)",
      after: "$|</timezone>",
    },
  ],
};
