import type { MaskRule } from "../rule.ts";

/** The number of a running command where the model names it: only a number the subject gave out. */
export const sessionNumberEcho: MaskRule = {
  id: "session-number-echo",
  kind: "mask",
  because: "the scripted model repeats a number that was drawn at random",
  source: "docs/reference/exec.md section 2 (session id)",
  places: [
    { channel: "requests/*", path: "body.input[*].arguments" },
    { channel: "rollout*", path: "payload.arguments" },
  ],
  finds: [
    {
      placeholder: "session-number",
      before: String.raw`\\"session_id\\":\s*`,
      value: "[1-9][0-9]{3,4}",
      after: "[,}]",
      numbered: "known",
    },
  ],
};
