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

/** Verdicts under which parity holds without any excuse. */
export const PARITY: ReadonlySet<Verdict> = new Set(["identical", "equivalent"]);

/** Place on the ladder: 0 is best. */
export function rankVerdict(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

/** The worst of several verdicts; `identical` when there is none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce(
    (worst, verdict) => (rankVerdict(verdict) > rankVerdict(worst) ? verdict : worst),
    "identical",
  );
}
