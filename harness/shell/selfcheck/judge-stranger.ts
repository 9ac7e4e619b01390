import { compareObservations } from "../../core/compare/compare-observations.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { judge } from "../../core/verdict/judge.ts";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import { runCanonically, unveil } from "../run/canonical-run.ts";
import type { RunContext } from "../run/context.ts";
import { replayScenario } from "../run/replay-scenario.ts";
import type { Subject } from "../lab/subject.ts";
import { readGolden } from "../store/read-golden.ts";
import { sha256 } from "../store/sha256.ts";

/** Judge a subject as `replay --port` does: no register, no manifest, no baseline. */
export async function judgeStranger(
  context: RunContext,
  scenario: Scenario,
  subject: Subject,
): Promise<ScenarioResult> {
  return await replayScenario(context, scenario, {
    port: subject,
    register: [],
    unsupported: [],
    today: today(),
    portArgs: ` --port ${subject.executable}`,
    evidenceDir: undefined,
  });
}

/** Who hangs, and how long it is waited for. */
export interface HangingSubject {
  readonly subject: Subject;
  readonly timeoutMs: number;
}

/**
 * Judge a subject with a deadline of its own for each step, so that hanging costs little. The golden is read for the
 * scenario as it is: the deadline is part of what is sealed.
 */
export async function judgeHanging(
  context: RunContext,
  scenario: Scenario,
  { subject, timeoutMs }: HangingSubject,
): Promise<ScenarioResult> {
  const golden = readGolden(context, scenario);
  const run = await runCanonically(context, { ...scenario, timeoutMs }, subject);
  return judge({
    target: context.target.id,
    scenario,
    honesty: golden.seal.honesty,
    comparisons: compareObservations(golden.channels, run.channels, {
      strictness: scenario.strictness ?? [],
      digest: sha256,
    }),
    port: unveil(run.channels),
    unusedSteps: run.unusedSteps,
    register: [],
    unsupported: [],
    today: today(),
    errors: [],
    reproduce: "",
  });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
