import { HarnessError } from "./harness-error.ts";

/** Thrown when a scenario is not what it must be: wrong type, wrong id, a path that leaves the lab. */
export class ScenarioInvalidError extends HarnessError {
  readonly code = "SCENARIO_INVALID";
  readonly exitCode = 2;

  constructor(what: string, problem: string, cause?: unknown) {
    super(`Cannot use ${what}: it ${problem}`, {
      hint: "Correct the scenario; docs/authoring-scenarios.md shows every field",
      cause,
    });
  }
}
