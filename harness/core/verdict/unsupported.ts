/** One line of the port's manifest: scenarios it does not do yet. Only a run that refuses with this exit code counts. */
export interface UnsupportedEntry {
  /** Scenario id or glob. */
  readonly scenario: string;
  readonly because: string;
}

/** The exit code by which a port says that it does not support what it was asked for (EX_SOFTWARE). */
export const REFUSAL_EXIT_CODE = 70;
