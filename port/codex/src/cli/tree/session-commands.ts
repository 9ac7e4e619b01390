import { option, positional } from "../grammar/argument.ts";
import { command, VERSION, type Command } from "../grammar/command.ts";
import {
  remoteArguments,
  strictConfig,
  terminalArguments,
  turnArguments,
} from "./shared-arguments.ts";

const LAST = option("--last");
const ALL = option("--all");

/** `codex resume`: go on with a session in the terminal. */
export const resumeCommand: Command = command("resume", [
  positional("[SESSION_ID]"),
  LAST,
  ALL,
  option("--include-non-interactive"),
  ...remoteArguments,
  strictConfig,
  ...terminalArguments,
  positional("[PROMPT]"),
  VERSION,
]);

/** `codex fork`: a copy of a session in the terminal. */
export const forkCommand: Command = command("fork", [
  positional("[SESSION_ID]"),
  { ...LAST, rules: { conflicts: ["session_id"] } },
  ALL,
  ...remoteArguments,
  strictConfig,
  ...terminalArguments,
  positional("[PROMPT]"),
  VERSION,
]);

/** `codex archive`: put a session away. */
export const archiveCommand: Command = command("archive", sessionArguments());

/** `codex unarchive`: take a session back. */
export const unarchiveCommand: Command = command("unarchive", sessionArguments());

function sessionArguments(): Command["arguments"] {
  return [positional("<SESSION>"), ...remoteArguments, ...turnArguments, strictConfig];
}
