import { HarnessError } from "./harness-error.ts";

/** Thrown when a subject's executable cannot be started: missing, not executable, wrong format. */
export class SubjectNotStartedError extends HarnessError {
  readonly code = "SUBJECT_NOT_STARTED";
  readonly exitCode = 2;

  constructor(executable: string, cause?: unknown) {
    const reason = cause instanceof Error ? `: ${cause.message}` : "";
    super(`Cannot start subject "${executable}"${reason}`, {
      hint: "Give `--port` the path of an executable file (chmod +x, with a shebang if it is a script)",
      cause,
    });
  }
}
