/**
 * How a run of `exec` ended. The reference either returns, and then removes its links to helper
 * programs, or exits on the spot and leaves them.
 */
export interface ExecEnd {
  readonly exitCode: number;
  readonly how: "return" | "exit";
}
