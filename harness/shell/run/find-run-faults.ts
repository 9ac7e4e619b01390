import type { Scenario } from "../../core/scenario/scenario.ts";
import { checkEvidence } from "../../core/verdict/check-evidence.ts";
import { type CanonicalRun, unveil } from "./canonical-run.ts";

/**
 * Why a run of the reference may not become a golden, one sentence each: missing evidence, script steps never
 * asked for, requests the script did not expect, output that was cut. None: it may.
 */
export function findRunFaults(
  scenario: Scenario,
  { channels, unusedSteps }: CanonicalRun,
): readonly string[] {
  const unanswered = channels.some(({ name }) => name === "unanswered");
  const cuts = channels.filter(({ cut }) => cut !== undefined);
  return [
    ...checkEvidence(scenario.evidence, unveil(channels)),
    ...unusedSteps.map((index) => `no request used step ${index + 1} of the model script`),
    ...(unanswered ? ["a request was not expected by the model script (channel unanswered)"] : []),
    ...cuts.map(({ name }) => `channel ${name} was cut because it is too long`),
  ];
}
