import { HarnessError } from "./harness-error.ts";

/** Thrown when a seal is not one this harness can read. */
export class GoldenUnreadableError extends HarnessError {
  readonly code = "GOLDEN_UNREADABLE";
  readonly exitCode = 3;

  constructor(path: string, why: string, cause?: unknown) {
    super(`Cannot read the golden "${path}": ${why}`, {
      hint: `Restore the folder with \`git checkout -- ${path}\`, or capture the scenario again`,
      cause,
    });
  }
}
