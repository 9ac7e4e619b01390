import { option, positional } from "../grammar/argument.ts";
import { command, commandGroup, VERSION, type Command } from "../grammar/command.ts";
import { appServerCommand, remoteControlCommand } from "./app-server-command.ts";
import { cloudCommand } from "./cloud-command.ts";
import { debugCommand, sandboxCommand } from "./debug-command.ts";
import { execCommand, reviewArguments } from "./exec-command.ts";
import { mcpCommand } from "./mcp-command.ts";
import { pluginCommand } from "./plugin-command.ts";
import { hiddenCommands, execServerCommand } from "./service-commands.ts";
import {
  archiveCommand,
  forkCommand,
  resumeCommand,
  unarchiveCommand,
} from "./session-commands.ts";
import {
  globalArguments,
  remoteArguments,
  strictConfig,
  terminalArguments,
} from "./shared-arguments.ts";

const SHELLS = ["bash", "elvish", "fish", "powershell", "zsh"];

/** The whole command line, as the reference's help pages and completion scripts show it. */
export const codexCommand: Command = command(
  "codex",
  [
    ...globalArguments,
    ...remoteArguments,
    strictConfig,
    ...terminalArguments,
    positional("[PROMPT]"),
    VERSION,
  ],
  {
    hasFixedUsage: true,
    commands: [
      execCommand,
      command("review", [strictConfig, ...reviewArguments()]),
      command(
        "login",
        [
          option("--with-api-key"),
          option("--with-access-token"),
          option("--api-key <API_KEY>", { isHidden: true }),
          option("--device-auth"),
          option("--experimental_issuer <URL>", { isHidden: true }),
          option("--experimental_client-id <CLIENT_ID>", { isHidden: true }),
        ],
        { commands: [command("status")] },
      ),
      command("logout"),
      mcpCommand,
      pluginCommand,
      command("mcp-server", [strictConfig]),
      appServerCommand,
      remoteControlCommand,
      command("completion", [positional("[SHELL]", { values: SHELLS })]),
      command("update"),
      command(
        "doctor",
        ["--json", "--summary", "--all", "--no-color", "--ascii"].map((flag) => option(flag)),
      ),
      sandboxCommand,
      debugCommand,
      command("apply", [positional("<TASK_ID>")], { aliases: ["a"] }),
      resumeCommand,
      archiveCommand,
      unarchiveCommand,
      forkCommand,
      cloudCommand,
      execServerCommand,
      commandGroup("features", [
        command("list"),
        command("enable", [positional("<FEATURE>")]),
        command("disable", [positional("<FEATURE>")]),
      ]),
      ...hiddenCommands,
    ],
  },
);
