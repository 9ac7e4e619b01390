import type { Baseline } from "./baseline.ts";
import type { Problem } from "./problem.ts";
import type { ScenarioResult } from "./scenario-result.ts";
import { rankVerdict, type Verdict } from "./verdict.ts";

/** Verdicts no baseline can make acceptable. */
const NEVER: ReadonlySet<Verdict> = new Set(["error", "vacuous", "stale"]);

/** What the baseline is held against. */
export interface BaselineInput {
  readonly baseline: Baseline;
  /** Results of the scenarios that ran, which may be a selection. */
  readonly results: readonly ScenarioResult[];
  /** Ids of all scenarios of the target, also those that did not run. */
  readonly known: readonly string[];
}

/** Whatever is not as the baseline says, better or worse: worse is a regression, better is to be written down. */
export function compareBaseline({ baseline, results, known }: BaselineInput): readonly Problem[] {
  const exists = new Set(known);
  const vanished = Object.keys(baseline.scenarios)
    .filter((id) => !exists.has(id))
    .map((scenario): Problem => ({
      kind: "vanished",
      scenario,
      message: `scenario "${scenario}" is in the baseline but no longer exists`,
    }));
  return [...results.flatMap((result) => compareResult(result, baseline)), ...vanished];
}

function compareResult({ id, verdict }: ScenarioResult, baseline: Baseline): readonly Problem[] {
  const known = baseline.scenarios[id]?.verdict;
  const problem = (kind: Problem["kind"], message: string): readonly Problem[] => [
    { kind, scenario: id, message: `scenario "${id}" ${message}` },
  ];
  if (NEVER.has(verdict)) return problem(verdict === "error" ? "error" : "red", `is ${verdict}`);
  if (known === undefined) return problem("unlisted", `is ${verdict} but not in the baseline`);
  if (known === verdict) return [];
  return rankVerdict(verdict) > rankVerdict(known)
    ? problem("regressed", `is ${verdict}, the baseline says ${known}`)
    : problem("improved", `is ${verdict}, better than the baseline's ${known}: write it down`);
}
