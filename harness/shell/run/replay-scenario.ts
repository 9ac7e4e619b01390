import { compareObservations } from "../../core/compare/compare-observations.ts";
import { HarnessError } from "../../core/errors/harness-error.ts";
import type { Golden } from "../../core/golden/golden.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Deviation } from "../../core/verdict/deviation.ts";
import { judge, type JudgeInput } from "../../core/verdict/judge.ts";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import type { UnsupportedEntry } from "../../core/verdict/unsupported.ts";
import { readGolden } from "../store/read-golden.ts";
import { sha256 } from "../store/sha256.ts";
import { dropEvidence, writeEvidence } from "../store/write-evidence.ts";
import { type CanonicalRun, runCanonically, unveil } from "./canonical-run.ts";
import type { RunContext } from "./context.ts";
import { missingCapability } from "./select-scenarios.ts";
import type { Subject } from "../lab/subject.ts";

/** What every scenario of a replay is judged with. */
export interface ReplayInput {
  readonly port: Subject;
  readonly register: readonly Deviation[];
  readonly unsupported: readonly UnsupportedEntry[];
  /** ISO date. */
  readonly today: string;
  /** The words that select this port on a command line; empty for the target's own. */
  readonly portArgs: string;
  /** Folder for what a red run showed, or `undefined` to keep nothing. */
  readonly evidenceDir: string | undefined;
}

/** Run one scenario on the port, compare with its golden, judge. What goes wrong is a verdict, never an exception. */
export async function replayScenario(
  context: RunContext,
  scenario: Scenario,
  input: ReplayInput,
): Promise<ScenarioResult> {
  const judged = await attempt(context, scenario, input);
  const result = judge({
    target: context.target.id,
    scenario,
    register: input.register,
    unsupported: input.unsupported,
    today: input.today,
    reproduce: `npm run parity -- replay ${scenario.id}${input.portArgs}`,
    ...judged,
  });
  return result;
}

type Judged = Pick<JudgeInput, "honesty" | "comparisons" | "port" | "unusedSteps" | "errors">;

const NOTHING: Judged = {
  honesty: "captured",
  comparisons: [],
  port: [],
  unusedSteps: [],
  errors: [],
};

async function attempt(
  context: RunContext,
  scenario: Scenario,
  { port, evidenceDir }: ReplayInput,
): Promise<Judged> {
  try {
    const missing = missingCapability(scenario);
    if (missing !== undefined) return { ...NOTHING, errors: [`this machine has no ${missing}`] };
    const golden = readGolden(context, scenario);
    if (evidenceDir !== undefined) dropEvidence(evidenceDir, scenario.id);
    const run = await runCanonically(context, scenario, port);
    const judged = compare(scenario, golden, run);
    const isEqual = judged.comparisons.every(({ equality }) => equality === "identical");
    if (evidenceDir !== undefined && !isEqual) writeEvidence(evidenceDir, scenario.id, run);
    return judged;
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    return { ...NOTHING, errors: [`${error.message}. ${error.hint}`] };
  }
}

function compare(scenario: Scenario, golden: Golden, run: CanonicalRun): Judged {
  const comparisons = compareObservations(golden.channels, run.channels, {
    strictness: scenario.strictness ?? [],
    digest: sha256,
  });
  return {
    honesty: golden.seal.honesty,
    comparisons,
    port: unveil(run.channels),
    unusedSteps: run.unusedSteps,
    errors: [],
  };
}
