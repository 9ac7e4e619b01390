import { HarnessError } from "./harness-error.ts";

/** Thrown when a target names a canonicalization rule that does not exist. */
export class UnknownRuleError extends HarnessError {
  readonly code = "UNKNOWN_RULE";
  readonly exitCode = 2;

  constructor(ruleId: string, known: readonly string[]) {
    super(`Cannot apply rule "${ruleId}": there is no such rule`, {
      hint: `Name one of these in the target's \`rules\`: ${known.join(", ")}`,
    });
  }
}
