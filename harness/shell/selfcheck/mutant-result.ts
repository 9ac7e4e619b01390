import type { Mutant } from "./mutant.ts";

/** What became of one mutant. */
export type MutantOutcome =
  /** Red, and the report names the mutated place. */
  | { readonly kind: "found"; readonly at: string }
  /** Green, or red elsewhere: the harness missed it. */
  | { readonly kind: "survived"; readonly verdict: string; readonly reported: readonly string[] }
  /** The mutant itself failed: it proves nothing. */
  | { readonly kind: "broken"; readonly why: string };

/** One mutant and its outcome. */
export interface MutantResult {
  readonly mutant: Mutant;
  readonly outcome: MutantOutcome;
}

/** A wrapper that alters nothing must be identical to the reference. */
export interface ControlResult {
  readonly scenario: string;
  readonly control: string;
  readonly verdict: string;
  /** Where it differs all the same, and why. */
  readonly reported: readonly string[];
}

/** Everything a sensitivity run found out. */
export interface Sensitivity {
  readonly mutants: readonly MutantResult[];
  readonly controls: readonly ControlResult[];
  /** Rule, comparator or check to the number of mutants found by it; 0 is a part nobody has tried. */
  readonly coverage: Readonly<Record<string, number>>;
}

/** 0: every mutant was found, every control identical, every part tried; 1: not so; 3: something could not be judged. */
export function exitCodeOf({ mutants, controls, coverage }: Sensitivity): 0 | 1 | 3 {
  const isMissed =
    mutants.some(({ outcome }) => outcome.kind === "survived") ||
    controls.some(({ verdict }) => verdict !== "identical" && verdict !== "error");
  if (isMissed) return 1;
  const isUnjudged =
    mutants.some(({ outcome }) => outcome.kind === "broken") ||
    controls.some(({ verdict }) => verdict === "error");
  if (isUnjudged) return 3;
  return Object.values(coverage).every((count) => count > 0) ? 0 : 1;
}
