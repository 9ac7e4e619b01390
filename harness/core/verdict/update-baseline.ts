import type { Baseline, BaselineEntry } from "./baseline.ts";
import type { ScenarioResult } from "./scenario-result.ts";
import { rankVerdict, type Verdict } from "./verdict.ts";

/** Verdicts that are never written down: nothing was proved. */
const NEVER: ReadonlySet<Verdict> = new Set(["error", "vacuous", "stale"]);

/** What is written down, and why where it is no improvement. */
export interface BaselineUpdate {
  readonly target: string;
  readonly results: readonly ScenarioResult[];
  /** Ids of all scenarios of the target, also those that did not run. */
  readonly known: readonly string[];
  /** Recorded beside every step back; without it only improvements are written. */
  readonly because?: string;
}

/** The baseline with what got better and what is new; with a reason also with what got worse or vanished. */
export function updateBaseline(
  baseline: Baseline | undefined,
  { target, results, known, because }: BaselineUpdate,
): Baseline {
  const before = baseline?.scenarios ?? {};
  const exists = new Set(known);
  const scenarios: Record<string, BaselineEntry> = {};
  const retired: Record<string, string> = { ...baseline?.retired };
  for (const [id, entry] of Object.entries(before)) {
    if (exists.has(id) || because === undefined) scenarios[id] = entry;
    else retired[id] = because;
  }
  for (const { id, verdict } of results) {
    const entry = updateEntry(before[id], verdict, because);
    if (entry !== undefined) scenarios[id] = entry;
  }
  return { schemaVersion: 1, target, scenarios, retired };
}

/** The entry to write; `undefined` when a new scenario cannot be written without a reason. */
function updateEntry(
  before: BaselineEntry | undefined,
  verdict: Verdict,
  because: string | undefined,
): BaselineEntry | undefined {
  if (NEVER.has(verdict) || before?.verdict === verdict) return before;
  const isStepBack =
    before === undefined
      ? verdict === "diverged"
      : rankVerdict(verdict) > rankVerdict(before.verdict);
  if (!isStepBack) return { verdict };
  return because === undefined ? before : { verdict, because };
}
