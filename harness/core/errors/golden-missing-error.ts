import { HarnessError } from "./harness-error.ts";

/** Thrown when a scenario was never captured from the reference. */
export class GoldenMissingError extends HarnessError {
  readonly code = "GOLDEN_MISSING";
  readonly exitCode = 3;

  constructor(scenario: string, path: string) {
    super(`Cannot read the golden of scenario "${scenario}": nothing at "${path}"`, {
      hint: `Run \`npm run parity -- capture ${scenario}\` to record it from the reference`,
    });
  }
}
