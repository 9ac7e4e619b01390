import type { ExecSettings } from "../config/exec-settings.ts";
import type { TurnEvent } from "./turn-event.ts";

/** What a user is told before a turn begins. */
export interface SessionSummary {
  readonly threadId: string;
  readonly workDir: string;
  readonly settings: ExecSettings;
  readonly prompt: string;
}

/** How a run of `exec` talks to its user. */
export interface ExecOutput {
  begin(session: SessionSummary): void;
  show(event: TurnEvent): void;
}
