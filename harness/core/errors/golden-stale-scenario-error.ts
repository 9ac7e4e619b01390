import { HarnessError } from "./harness-error.ts";

/** Which input of a golden has changed since it was captured. */
export type StaleInput = "scenario" | "fixture" | "environment";

/** Thrown when a golden answers a scenario that has changed since. */
export class GoldenStaleScenarioError extends HarnessError {
  readonly code = "GOLDEN_STALE_SCENARIO";
  readonly exitCode = 3;

  constructor(scenario: string, input: StaleInput) {
    super(
      `Cannot use the golden of scenario "${scenario}": the ${input} has changed since it was captured`,
      { hint: `Run \`npm run parity -- capture ${scenario}\` and review what changes` },
    );
  }
}
