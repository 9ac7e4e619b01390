import type { Place } from "../rule.ts";

/** Where the text a tool gave to the model is seen: in the next request and in the rollout. */
export const TOOL_OUTPUT_PLACES: readonly Place[] = [
  { channel: "requests/*", path: "body.input[*].output" },
  { channel: "requests/*", path: "body.input[*].output[*].text" },
  { channel: "rollout*", path: "payload.output" },
  { channel: "rollout*", path: "payload.output[*].text" },
  { channel: "rollout*", path: "payload.replacement_history[*].output" },
];
