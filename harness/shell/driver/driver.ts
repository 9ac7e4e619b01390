import type { Lab } from "../lab/lab.ts";
import type { CollectedStream } from "./bounded-stream.ts";
import type { LabProcess } from "./process-group.ts";

/** How a process ended: by itself, by a signal, or because its time was up. */
export type Exit =
  | { readonly kind: "code"; readonly code: number }
  | { readonly kind: "signal"; readonly signal: string }
  | { readonly kind: "deadline" };

/** What one step let us see besides the files it left. */
export interface StepResult {
  readonly exit: Exit;
  readonly stdout: CollectedStream;
  readonly stderr: CollectedStream;
  /** Processes that outlived the step and were killed. */
  readonly leftovers: readonly LabProcess[];
}

/** What a driver is asked to do, with all names replaced. */
export interface StepRequest {
  readonly program: string;
  readonly args: readonly string[];
  readonly stdin: Uint8Array | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly timeoutMs: number;
}

/** One way of talking to a subject. */
export interface Driver {
  /**
   * Run one step to its end.
   * @throws SubjectNotStartedError when the executable cannot be started at all.
   */
  run(step: StepRequest, lab: Lab): Promise<StepResult>;
}
