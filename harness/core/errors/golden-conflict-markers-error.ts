import { HarnessError } from "./harness-error.ts";

/** Thrown when a merge left its conflict markers in a golden. */
export class GoldenConflictMarkersError extends HarnessError {
  readonly code = "GOLDEN_CONFLICT_MARKERS";
  readonly exitCode = 3;

  constructor(path: string, file: string, line: number) {
    super(
      `Cannot trust the golden "${path}": merge conflict markers in "${file}" at line ${line}`,
      { hint: "Take one side of the merge as a whole, then capture the scenario again" },
    );
  }
}
