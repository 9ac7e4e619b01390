import { HarnessError } from "./harness-error.ts";

/** Thrown when the command line or the configuration asks for something that cannot be. */
export class UsageError extends HarnessError {
  readonly code = "USAGE";
  readonly exitCode = 2;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { hint, cause });
  }
}
