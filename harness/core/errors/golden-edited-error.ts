import { HarnessError } from "./harness-error.ts";

/** How a golden's folder disagrees with its seal. */
export type GoldenEdit = "edited" | "extra" | "missing";

const WHAT: Readonly<Record<GoldenEdit, (file: string) => string>> = {
  edited: (file) => `"${file}" was edited after it was sealed`,
  extra: (file) => `"${file}" is an extra file that the seal does not name`,
  missing: (file) => `the file "${file}" is missing`,
};

/** Thrown when a golden is not what capture wrote: only capture may change goldens. */
export class GoldenEditedError extends HarnessError {
  readonly code = "GOLDEN_EDITED";
  readonly exitCode = 3;

  constructor(path: string, edit: GoldenEdit, file: string) {
    super(`Cannot trust the golden "${path}": ${WHAT[edit](file)}`, {
      hint: `Restore the folder with \`git checkout -- ${path}\`, or capture the scenario again`,
    });
  }
}
