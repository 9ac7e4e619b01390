import type { Subject } from "./subject.ts";

/** What the command asks of the worker that replays; plain data, for it crosses a process boundary. */
export interface ReplayRequest {
  readonly target: string;
  /** Ids of the scenarios to replay, in order. */
  readonly ids: readonly string[];
  readonly port: Subject;
  /** Whether the subject is the target's own port: only then its manifest, register and baseline count. */
  readonly isOwnPort: boolean;
  /** ISO date of today: register entries expire. */
  readonly today: string;
  /** The words that select this port on a command line, for commands that reproduce a result. */
  readonly portArgs: string;
  /** Folder for what red runs showed. */
  readonly evidenceDir?: string;
}
