import { option, positional, requiredOption } from "../grammar/argument.ts";
import { command, commandGroup, type Command } from "../grammar/command.ts";
import { strictConfig } from "./shared-arguments.ts";

/** `codex exec-server`: processes and files for others. */
export const execServerCommand: Command = command("exec-server", [
  strictConfig,
  option("--listen <URL>"),
  option("--remote <URL>"),
  option("--environment-id <ID>"),
  option("--name <NAME>"),
  option("--use-agent-identity-auth"),
]);

/** The commands no help page lists. */
export const hiddenCommands: readonly Command[] = [
  commandGroup("execpolicy", [
    command("check", [
      requiredOption("-r, --rules <PATH>", { isRepeatable: true, rejectsEmpty: true }),
      option("--pretty"),
      option("--resolve-host-executables"),
      positional("<COMMAND>...", { isTrailing: true, takesHyphens: true }),
    ]),
  ]),
  command("responses-api-proxy", [
    option("--port <PORT>"),
    option("--server-info <FILE>", { rejectsEmpty: true }),
    option("--http-shutdown"),
    option("--upstream-url <UPSTREAM_URL>"),
    option("--dump-dir <DIR>", { rejectsEmpty: true }),
  ]),
  command("stdio-to-uds", [positional("<SOCKET_PATH>", { rejectsEmpty: true })]),
];
