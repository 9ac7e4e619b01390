import { compareObservations } from "../../core/compare/compare-observations.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { judge } from "../../core/verdict/judge.ts";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import { loadJudgement } from "../store/load-judgement.ts";
import { readGolden } from "../store/read-golden.ts";
import { sha256 } from "../store/sha256.ts";
import { runCanonically, unveil } from "./canonical-run.ts";
import type { ChosenPort } from "./choose-port.ts";
import type { RunContext } from "./context.ts";
import type { Subject } from "../lab/subject.ts";

/** Who is compared with whom. */
export interface DiffParties {
  readonly port: ChosenPort;
  /** When given, it is run beside the port and texts are compared without veils. */
  readonly reference: Subject | undefined;
}

/**
 * Judge one scenario for reading: against its golden, or against a fresh run of the reference when that is
 * installed, so that veiled texts show in full. Either way the golden's seal must hold.
 */
export async function diffScenario(
  context: RunContext,
  scenario: Scenario,
  { port, reference }: DiffParties,
): Promise<ScenarioResult> {
  const golden = readGolden(context, scenario);
  const run = await runCanonically(context, scenario, port.subject);
  const seen = unveil(run.channels);
  const expected =
    reference === undefined
      ? golden.channels
      : unveil((await runCanonically(context, scenario, reference)).channels);
  const judgement = await loadJudgement(context.target, port.isOwnPort);
  return judge({
    target: context.target.id,
    scenario,
    honesty: golden.seal.honesty,
    comparisons: compareObservations(expected, reference === undefined ? run.channels : seen, {
      strictness: scenario.strictness ?? [],
      digest: sha256,
    }),
    port: seen,
    unusedSteps: run.unusedSteps,
    register: judgement.register,
    unsupported: judgement.unsupported,
    today: new Date().toISOString().slice(0, 10),
    errors: [],
    reproduce: `npm run parity -- diff ${scenario.id}${port.args}`,
  });
}
