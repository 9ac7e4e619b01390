import type { Entries, HttpTransport, McpServer, StdioTransport } from "./mcp-server.ts";

const MASK = "*****";

/** The lines of `mcp get`. */
export function describeMcpServer(server: McpServer): string {
  const { name, isEnabled, transport } = server;
  if (!isEnabled) return `${name} (disabled)\n`;
  const lines = [
    "enabled: true",
    ...optionalLine("enabled_tools", server.enabledTools?.join(", ")),
    ...optionalLine("disabled_tools", server.disabledTools?.join(", ")),
    ...(transport.kind === "stdio" ? describeStdio(transport) : describeHttp(transport)),
    ...optionalLine("startup_timeout_sec", server.startupTimeoutSec?.toString()),
    ...optionalLine("tool_timeout_sec", server.toolTimeoutSec?.toString()),
    `remove: codex mcp remove ${name}`,
  ];
  return `${[name, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}

/** The variables a program gets, values masked; `-` for none. */
export function describeEnv({ env, envVars }: StdioTransport): string {
  const names = [...(env ?? []).map(([name]) => name), ...envVars];
  return orDash(names.map((name) => `${name}=${MASK}`).join(", "));
}

/** A text, or a dash for nothing. */
export function orDash(text: string | undefined): string {
  return text === undefined || text === "" ? "-" : text;
}

function describeStdio(transport: StdioTransport): readonly string[] {
  return [
    "transport: stdio",
    `command: ${transport.command}`,
    `args: ${orDash(transport.args.join(" "))}`,
    `cwd: ${orDash(transport.cwd)}`,
    `env: ${describeEnv(transport)}`,
  ];
}

function describeHttp(transport: HttpTransport): readonly string[] {
  const masked = transport.httpHeaders?.map(([name]): readonly [string, string] => [name, MASK]);
  return [
    "transport: streamable_http",
    `url: ${transport.url}`,
    `bearer_token_env_var: ${orDash(transport.bearerTokenEnvVar)}`,
    `http_headers: ${joinEntries(masked)}`,
    `env_http_headers: ${joinEntries(transport.envHttpHeaders)}`,
  ];
}

function joinEntries(entries: Entries | undefined): string {
  return orDash(entries?.map(([name, text]) => `${name}=${text}`).join(", "));
}

function optionalLine(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`${name}: ${text}`];
}
