import type { Judgement } from "../store/load-judgement.ts";
import type { RunContext } from "./context.ts";
import type { Subject } from "../lab/subject.ts";

/** What the command asks of the worker that replays; plain data, for it crosses a process boundary. */
export interface ReplayRequest {
  /** With the selected scenarios only. */
  readonly context: Omit<RunContext, "slots">;
  /** Subjects at a time. */
  readonly jobs: number;
  readonly port: Subject;
  readonly judgement: Judgement;
  /** ISO date of today: register entries expire. */
  readonly today: string;
  /** The words that select this port on a command line, for commands that reproduce a result. */
  readonly portArgs: string;
  /** Folder for what red runs showed. */
  readonly evidenceDir: string;
}
