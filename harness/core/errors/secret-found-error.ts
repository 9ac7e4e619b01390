import { HarnessError } from "./harness-error.ts";

/** Where a secret was found and of which kind; never its value. */
export interface FoundSecret {
  readonly kind: string;
  readonly file: string;
  readonly line: number;
}

/** Thrown by capture before it writes a golden that seems to hold a secret. */
export class SecretFoundError extends HarnessError {
  readonly code = "SECRET_FOUND";
  readonly exitCode = 2;

  constructor(scenario: string, secrets: readonly FoundSecret[]) {
    const places = secrets.map(({ kind, file, line }) => `${kind} in "${file}" at line ${line}`);
    super(`Cannot write the golden of scenario "${scenario}": ${places.join("; ")}`, {
      hint: "Use a fake value that says so, such as `sk-fake-0001`, in the fixture or the script",
    });
  }
}
