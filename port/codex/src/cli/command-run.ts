import type { CodexHome } from "../arg0/codex-home.ts";
import type { ParsedCommand } from "./grammar/found-arguments.ts";

/** What a command is given. */
export interface CommandInput {
  readonly parsed: ParsedCommand;
  readonly codexHome: CodexHome;
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * How a command ended. The reference either returns, and then removes its links to helper
 * programs, or exits on the spot and leaves them for the next run to clear.
 */
export interface CommandEnd {
  readonly exitCode: number;
  readonly how: "return" | "exit";
}

/** A command: it prints by itself and resolves when it is done. */
export type RunCommand = (input: CommandInput) => Promise<CommandEnd>;

/** Return with success. */
export const RETURNED: CommandEnd = { exitCode: 0, how: "return" };
