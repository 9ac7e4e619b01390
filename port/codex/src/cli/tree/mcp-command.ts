import { option, positional } from "../grammar/argument.ts";
import { command, commandGroup, type Command } from "../grammar/command.ts";

/** `codex mcp`: the external MCP servers of the configuration. */
export const mcpCommand: Command = commandGroup("mcp", [
  command("list", [option("--json")]),
  command("get", [positional("<NAME>"), option("--json")]),
  command(
    "add",
    [
      positional("<NAME>"),
      positional("[COMMAND]...", { isTrailing: true }),
      option("--env <KEY=VALUE>", { isRepeatable: true, check: checkEnvironmentEntry }),
      option("--url <URL>"),
      option("--bearer-token-env-var <ENV_VAR>"),
      option("--oauth-client-id <CLIENT_ID>"),
      option("--oauth-resource <RESOURCE>"),
    ],
    { hasFixedUsage: true, oneOf: ["command", "url"] },
  ),
  command("remove", [positional("<NAME>")]),
  command("login", [
    positional("<NAME>"),
    option("--scopes <SCOPE,SCOPE>", { isDelimited: true, isRepeatable: true }),
  ]),
  command("logout", [positional("<NAME>")]),
]);

function checkEnvironmentEntry(entry: string): string | undefined {
  const [key = "", ...value] = entry.split("=");
  return key.trim() === "" || value.length === 0
    ? "environment entries must be in KEY=VALUE form"
    : undefined;
}
