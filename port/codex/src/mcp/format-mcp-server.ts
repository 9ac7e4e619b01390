import { formatTomlKey, formatTomlText, formatTomlTexts } from "../toml/format-toml.ts";
import { formatFloat } from "./mcp-server-json.ts";
import type { Entries, McpServer, McpTransport } from "./mcp-server.ts";

/** The sections of config.toml for one server, with a blank line between them. */
export function formatMcpServer(server: McpServer): string {
  const header = `mcp_servers.${formatTomlKey(server.name)}`;
  const lines = [
    `[${header}]`,
    ...transportLines(server.transport),
    ...(server.isEnabled ? [] : ["enabled = false"]),
    ...(server.isRequired ? ["required = true"] : []),
    ...optional("startup_timeout_sec", mapped(server.startupTimeoutSec, formatFloat)),
    ...optional("tool_timeout_sec", mapped(server.toolTimeoutSec, formatFloat)),
    ...optional("enabled_tools", mapped(server.enabledTools, formatTomlTexts)),
    ...optional("disabled_tools", mapped(server.disabledTools, formatTomlTexts)),
  ];
  const below = subTables(server.transport).map(([name, entries]) =>
    section(`${header}.${name}`, entries),
  );
  return [`${lines.join("\n")}\n`, ...below].join("\n");
}

function transportLines(transport: McpTransport): readonly string[] {
  if (transport.kind === "http") {
    const { url, bearerTokenEnvVar } = transport;
    const bearer = mapped(bearerTokenEnvVar, formatTomlText);
    return [`url = ${formatTomlText(url)}`, ...optional("bearer_token_env_var", bearer)];
  }
  const { command, args, envVars, cwd } = transport;
  return [
    `command = ${formatTomlText(command)}`,
    ...(args.length === 0 ? [] : [`args = ${formatTomlTexts(args)}`]),
    ...(envVars.length === 0 ? [] : [`env_vars = ${formatTomlTexts(envVars)}`]),
    ...optional("cwd", mapped(cwd, formatTomlText)),
  ];
}

function subTables(transport: McpTransport): readonly (readonly [string, Entries])[] {
  const all: readonly (readonly [string, Entries | undefined])[] =
    transport.kind === "stdio"
      ? [["env", transport.env]]
      : [
          ["http_headers", transport.httpHeaders],
          ["env_http_headers", transport.envHttpHeaders],
        ];
  return all.flatMap(([name, entries]): readonly (readonly [string, Entries])[] =>
    entries === undefined || entries.length === 0 ? [] : [[name, entries]],
  );
}

function section(header: string, entries: Entries): string {
  const lines = entries.map(([key, text]) => `${formatTomlKey(key)} = ${formatTomlText(text)}`);
  return `${[`[${header}]`, ...lines].join("\n")}\n`;
}

function mapped<T>(value: T | undefined, format: (value: T) => string): string | undefined {
  return value === undefined ? undefined : format(value);
}

function optional(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`${name} = ${text}`];
}
