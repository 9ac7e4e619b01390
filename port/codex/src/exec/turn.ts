import type { ExecSettings } from "../config/exec-settings.ts";
import type { ResponsesClient } from "../responses/responses-client.ts";
import type { TurnIdentity } from "../responses/turn-request.ts";
import type { ToolContext } from "../tools/tool.ts";
import type { Interruption } from "./interruption.ts";
import type { LogEntry } from "./log-error.ts";
import type { Thread } from "./thread.ts";
import type { EmitTurnEvent } from "./turn-event.ts";

/** One turn: a prompt, and all that the model and its tools do about it. */
export interface Turn {
  readonly thread: Thread;
  readonly settings: ExecSettings;
  readonly client: ResponsesClient;
  readonly identity: TurnIdentity;
  readonly tools: ToolContext;
  readonly outputSchema: string | undefined;
  readonly emit: EmitTurnEvent;
  readonly interruption: Interruption;
  /** Write a line of the program's log. */
  readonly log: (entry: LogEntry) => void;
  /** Called when the model's first output arrives. */
  readonly noteFirstOutput: () => void;
}
