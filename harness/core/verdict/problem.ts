/**
 * Why a run is red. `red`: a verdict that is red by itself; `error`: the harness could not judge; `regressed`,
 * `improved`, `unlisted`, `vanished`: not as the baseline says; `register`: a deviation that is wrong by itself;
 * `generated`: a committed file is not what this run generates.
 */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Every kind, in the order in which reports show them. */
export const PROBLEM_KINDS = [
  "error",
  "red",
  "regressed",
  "unlisted",
  "improved",
  "vanished",
  "register",
  "generated",
] as const;

/** One reason why a run is red, in one sentence. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Absent when it concerns no single scenario. */
  readonly scenario?: string;
  readonly message: string;
}
