import { option, positional } from "../grammar/argument.ts";
import { command, commandGroup, type Command } from "../grammar/command.ts";

const MARKETPLACE = option("-m, --marketplace <MARKETPLACE>");

/** `codex plugin`: plugins and where they come from. */
export const pluginCommand: Command = commandGroup("plugin", [
  command("add", [positional("<PLUGIN[@MARKETPLACE]>"), MARKETPLACE]),
  command("list", [MARKETPLACE]),
  commandGroup("marketplace", [
    command("add", [
      positional("<SOURCE>"),
      option("--ref <REF>"),
      option("--sparse <PATH>", { isRepeatable: true }),
    ]),
    command("list"),
    command("upgrade", [positional("[MARKETPLACE_NAME]")]),
    command("remove", [positional("<MARKETPLACE_NAME>")]),
  ]),
  command("remove", [positional("<PLUGIN[@MARKETPLACE]>"), MARKETPLACE]),
]);
