/** How a channel or a scenario was judged. One model: exit code, JSON, JUnit, Markdown and annotations derive from it. */
export type Verdict =
  | "identical"
  | "equivalent"
  | "accepted"
  | "triaged"
  | "unsupported"
  | "stale"
  | "vacuous"
  | "diverged"
  | "error";

/** From best to worst: the worst channel decides the scenario. */
export const VERDICTS: readonly Verdict[] = [
  "identical",
  "equivalent",
  "accepted",
  "triaged",
  "unsupported",
  "stale",
  "vacuous",
  "diverged",
  "error",
];
