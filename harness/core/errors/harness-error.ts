/** How a command ends when this error reaches it: 2 is the person's to fix, 3 means nothing could be judged. */
export type ErrorExitCode = 2 | 3;

/** A failure a person can act on. The CLI prints `message`, then `Hint: ${hint}`, and no stack. */
export abstract class HarnessError extends Error {
  /** Stable and greppable, e.g. `GOLDEN_MISSING`; never reworded. */
  abstract readonly code: string;
  /** 2: usage or configuration; 3: the harness could not judge. */
  abstract readonly exitCode: ErrorExitCode;
  /** The one next step, as an imperative sentence. */
  readonly hint: string;

  constructor(
    message: string,
    { hint, cause }: { readonly hint: string; readonly cause?: unknown },
  ) {
    super(message, { cause });
    this.name = new.target.name;
    this.hint = hint;
  }
}
