import { randomBytes } from "node:crypto";
import type { ExecSettings } from "../config/exec-settings.ts";
import { countTokens, truncateOutput } from "./truncate-middle.ts";

/** What a command has done so far. */
export interface CommandOutput {
  readonly output: string;
  readonly seconds: number;
  /** `undefined` while the command is going on. */
  readonly exitCode: number | undefined;
  readonly sessionId: number | undefined;
  readonly limitTokens: number;
}

const DEFAULT_LIMIT_TOKENS = 10_000;

/**
 * Tell the model about a command.
 *
 * Source: docs/reference/exec.md section 6.1
 */
export function formatCommandOutput(command: CommandOutput): string {
  const { output, exitCode, sessionId } = command;
  return [
    `Chunk ID: ${randomBytes(3).toString("hex")}`,
    `Wall time: ${command.seconds.toFixed(4)} seconds`,
    ...(exitCode === undefined ? [] : [`Process exited with code ${exitCode}`]),
    ...(sessionId === undefined ? [] : [`Process running with session ID ${sessionId}`]),
    `Original token count: ${countTokens(output)}`,
    "Output:",
    truncateOutput(output, command.limitTokens),
  ].join("\n");
}

/** How much of an output is shown: what was asked for, within what the settings allow. */
export function outputLimitTokens(wanted: number | undefined, settings: ExecSettings): number {
  return Math.min(wanted ?? DEFAULT_LIMIT_TOKENS, policyLimitTokens(settings));
}

/** The most of a tool's output that the settings, or else the catalog, let the model see. */
export function policyLimitTokens({ toolOutputLimit, model }: ExecSettings): number {
  if (toolOutputLimit !== undefined) return toolOutputLimit;
  const { unit, limit } = model.outputLimit;
  return unit === "tokens" ? limit : Math.ceil(limit / 4);
}
