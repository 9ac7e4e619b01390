import { HONESTY_CLASSES, type HonestyClass } from "../golden/seal.ts";
import type { Baseline } from "./baseline.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkRegister } from "./check-register.ts";
import { compareBaseline } from "./compare-baseline.ts";
import type { Deviation } from "./deviation.ts";
import type { Problem } from "./problem.ts";
import type { ScenarioResult } from "./scenario-result.ts";
import type { UnsupportedEntry } from "./unsupported.ts";
import { PARITY, type Verdict } from "./verdict.ts";

/** How many of the scenarios a port claims to do are identical or equivalent. */
export interface Score {
  readonly parity: number;
  /** Scenarios that ran, without those that are unsupported. */
  readonly of: number;
  readonly unsupported: number;
}

/** The verdict on a whole run. */
export interface RunVerdict {
  /** 0: parity holds as the baseline says; 1: it does not; 3: something could not be judged. */
  readonly exitCode: 0 | 1 | 3;
  readonly totals: Readonly<Record<Verdict, number>>;
  /** One score an honesty class that occurs; classes are never added up. */
  readonly scores: Readonly<Partial<Record<HonestyClass, Score>>>;
  /** Every reason why it is red; empty when green. */
  readonly problems: readonly Problem[];
}

/** What a run is judged by. */
export interface RunInput {
  readonly results: readonly ScenarioResult[];
  /** Without one, every verdict but parity and registered deviations is red. */
  readonly baseline?: Baseline;
  /** Ids of all scenarios of the target, also those that were not selected. */
  readonly known: readonly string[];
  readonly register: readonly Deviation[];
  /** What the port's manifest declares; none for a stranger. */
  readonly unsupported?: readonly UnsupportedEntry[];
  /** ISO date. */
  readonly today: string;
}

/** Judge a whole run: by the baseline when there is one, and by every verdict on its own when not. */
export function judgeRun(input: RunInput): RunVerdict {
  const { results, baseline, known, register, today } = input;
  const problems = [
    ...(baseline === undefined
      ? results.flatMap(redByItself)
      : compareBaseline({ baseline, results, known })),
    ...checkRegister(register, { known, today }),
    ...checkManifest(input.unsupported ?? [], known),
    ...(results.length === 0
      ? [{ kind: "error" as const, message: "no scenario ran, so nothing was judged" }]
      : []),
  ];
  const isUnjudged = problems.some(({ kind }) => kind === "error");
  return {
    exitCode: isUnjudged ? 3 : problems.length > 0 ? 1 : 0,
    totals: countVerdicts(results),
    scores: scoreByHonesty(results),
    problems,
  };
}

function redByItself({ id, verdict }: ScenarioResult): readonly Problem[] {
  const isGreen = PARITY.has(verdict) || verdict === "accepted" || verdict === "triaged";
  if (isGreen || verdict === "unsupported") return [];
  const kind = verdict === "error" ? "error" : "red";
  return [{ kind, scenario: id, message: `scenario "${id}" is ${verdict}` }];
}

function countVerdicts(results: readonly ScenarioResult[]): Readonly<Record<Verdict, number>> {
  const totals = { identical: 0, equivalent: 0, accepted: 0, triaged: 0, unsupported: 0 };
  const red = { stale: 0, vacuous: 0, diverged: 0, error: 0 };
  const counts: Record<Verdict, number> = { ...totals, ...red };
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
}

function scoreByHonesty(results: readonly ScenarioResult[]): RunVerdict["scores"] {
  const scores: Partial<Record<HonestyClass, Score>> = {};
  for (const honesty of HONESTY_CLASSES) {
    const own = results.filter((result) => result.honesty === honesty);
    if (own.length === 0) continue;
    const unsupported = own.filter(({ verdict }) => verdict === "unsupported").length;
    const parity = own.filter(({ verdict }) => PARITY.has(verdict)).length;
    scores[honesty] = { parity, of: own.length - unsupported, unsupported };
  }
  return scores;
}
