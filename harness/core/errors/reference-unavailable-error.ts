import { HarnessError } from "./harness-error.ts";

/** Thrown when the reference cannot be installed, or is not the binary it should be. */
export class ReferenceUnavailableError extends HarnessError {
  readonly code = "REFERENCE_UNAVAILABLE";
  readonly exitCode = 3;

  constructor(
    what: string,
    problem: string,
    { hint, cause }: { readonly hint: string; readonly cause?: unknown },
  ) {
    super(`Cannot use reference ${what}: ${problem}`, { hint, cause });
  }
}
