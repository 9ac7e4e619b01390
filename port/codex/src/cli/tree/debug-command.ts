import { option, positional } from "../grammar/argument.ts";
import { command, commandGroup, type Command } from "../grammar/command.ts";

/** `codex debug`: tools for those who work on it. */
export const debugCommand: Command = commandGroup("debug", [
  command("models", [option("--bundled")]),
  commandGroup("app-server", [command("send-message-v2", [positional("<USER_MESSAGE>")])]),
  command("prompt-input", [
    positional("[PROMPT]"),
    option("-i, --image <FILE>...", { isRepeatable: true, isDelimited: true, rejectsEmpty: true }),
  ]),
  command("trace-reduce", [
    positional("<TRACE_BUNDLE>", { rejectsEmpty: true }),
    option("-o, --output <FILE>", { rejectsEmpty: true }),
  ]),
  command("clear-memories"),
]);

/** `codex sandbox`: run a command as a turn would. */
export const sandboxCommand: Command = command("sandbox", [
  option("--permissions-profile <NAME>"),
  option("-p, --profile <CONFIG_PROFILE>"),
  option("-C, --cd <DIR>", { requires: ["permissions-profile"], rejectsEmpty: true }),
  option("--include-managed-config", { requires: ["permissions-profile"] }),
  positional("[COMMAND]...", { isTrailing: true }),
]);
