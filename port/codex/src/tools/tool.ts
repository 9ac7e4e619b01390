import type { ExecSettings } from "../config/exec-settings.ts";
import type { LogEntry } from "../exec/log-error.ts";
import type { EmitTurnEvent } from "../exec/turn-event.ts";
import type { JsonObject, JsonValue } from "../responses/json.ts";
import type { CommandSessions } from "./command-sessions.ts";
import type { TurnDiff } from "./turn-diff.ts";

/** What the model asked for. */
export interface ToolCall {
  readonly kind: "function" | "custom";
  readonly name: string;
  readonly callId: string;
  /** JSON for a function, free text for a custom tool. */
  readonly input: string;
}

/** Where and for whom tools work. */
export interface ToolContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly threadId: string;
  readonly turnId: string;
  readonly settings: ExecSettings;
  readonly sessions: CommandSessions;
  readonly turnDiff: TurnDiff;
  readonly emit: EmitTurnEvent;
  /** Write a line of the program's log. */
  readonly log: (entry: LogEntry) => void;
  /** Add an event to the thread's record. */
  readonly record: (payload: JsonObject) => void;
}

/** What the model is told. */
export type ToolResult =
  | { readonly kind: "done"; readonly output: JsonValue }
  /** Told to the model and logged. */
  | { readonly kind: "refused"; readonly message: string }
  /** Logged; the model learns nothing but that the call was aborted. */
  | { readonly kind: "fatal"; readonly message: string };

/** One thing the model can do. */
export type Tool = (call: ToolCall, context: ToolContext) => Promise<ToolResult>;

/** A result that is text. */
export function done(output: JsonValue): ToolResult {
  return { kind: "done", output };
}

/** A refusal that the model can read. */
export function refused(message: string): ToolResult {
  return { kind: "refused", message };
}
