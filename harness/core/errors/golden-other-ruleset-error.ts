import { HarnessError } from "./harness-error.ts";

/** Thrown when a golden was canonicalized by other rules than those in force. */
export class GoldenOtherRulesetError extends HarnessError {
  readonly code = "GOLDEN_OTHER_RULESET";
  readonly exitCode = 3;

  constructor(scenario: string, rulesets: { readonly golden: string; readonly current: string }) {
    super(
      `Cannot use the golden of scenario "${scenario}": it was made with ruleset ${rulesets.golden.slice(0, 12)}, ` +
        `the ruleset in force is ${rulesets.current.slice(0, 12)}`,
      { hint: `Run \`npm run parity -- capture ${scenario}\` and review what changes` },
    );
  }
}
