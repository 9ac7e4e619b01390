import type { Place } from "../rule.ts";

/** Where the texts of messages are seen: in requests and in the rollout. */
export const PROMPT_TEXT_PLACES: readonly Place[] = [
  { channel: "requests/*", path: "body.input[*].content[*].text" },
  { channel: "rollout*", path: "payload.content[*].text" },
  { channel: "rollout*", path: "payload.replacement_history[*].content[*].text" },
];
