import { HarnessError } from "./harness-error.ts";

/** Thrown when a scenario names a fixture home that is not there. */
export class FixtureMissingError extends HarnessError {
  readonly code = "FIXTURE_MISSING";
  readonly exitCode = 2;

  constructor(path: string) {
    super(`Cannot set up a lab from fixture "${path}": there is no such folder`, {
      hint: "Create the folder, or correct `home` in the scenario",
    });
  }
}
