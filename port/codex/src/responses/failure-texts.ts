/**
 * The sentences the reference shows for a failure whatever the server says.
 *
 * Source: docs/reference/exec.md section 9
 */
export const CONTEXT_FULL =
  "Codex ran out of room in the model's context window. Start a new thread or clear earlier history before retrying.";
export const QUOTA_EXCEEDED = "Quota exceeded. Check your plan and billing details.";
export const UPGRADE =
  "To use Codex with your ChatGPT plan, upgrade to Plus: https://chatgpt.com/explore/plus.";
export const AT_CAPACITY = "Selected model is at capacity. Please try a different model.";
export const HIGH_DEMAND =
  "We're currently experiencing high demand, which may cause temporary errors.";
