/** Thrown where the reference could go on and this port cannot: it says so rather than guess. */
export class UnsupportedError extends Error {
  readonly hint: string;

  constructor(what: string, hint: string) {
    super(`codex (TypeScript port): ${what} is not supported yet`);
    this.name = new.target.name;
    this.hint = hint;
  }
}

/** What a program exits with when it refuses to do what it cannot do right. */
export const UNSUPPORTED_EXIT_CODE = 70;
