import type { Entries, McpServer, McpTransport } from "./mcp-server.ts";

/** A number that is written with a fraction even when it has none. */
interface Float {
  readonly float: number;
}

type Json =
  null | boolean | string | Float | readonly Json[] | { readonly [key: string]: Json | undefined };

/** The JSON of `mcp list --json`. */
export function mcpServersJson(servers: readonly McpServer[]): string {
  const listed = servers.map((server) => ({
    ...describeServer(server),
    ...describeTimeouts(server),
    auth_status: server.transport.kind === "stdio" ? "unsupported" : "bearer_token",
  }));
  return `${formatJson(listed, "")}\n`;
}

/** The JSON of `mcp get --json`. */
export function mcpServerJson(server: McpServer): string {
  const described = {
    ...describeServer(server),
    enabled_tools: server.enabledTools ?? null,
    disabled_tools: server.disabledTools ?? null,
    ...describeTimeouts(server),
  };
  return `${formatJson(described, "")}\n`;
}

function describeServer({ name, isEnabled, transport }: McpServer): Record<string, Json> {
  const described = describeTransport(transport);
  return { name, enabled: isEnabled, disabled_reason: null, transport: described };
}

function describeTransport(transport: McpTransport): Json {
  if (transport.kind === "stdio") {
    const { command, args, env, envVars, cwd } = transport;
    const described = { command, args, env: objectOf(env), env_vars: envVars, cwd: cwd ?? null };
    return { type: "stdio", ...described };
  }
  return {
    type: "streamable_http",
    url: transport.url,
    bearer_token_env_var: transport.bearerTokenEnvVar ?? null,
    http_headers: objectOf(transport.httpHeaders),
    env_http_headers: objectOf(transport.envHttpHeaders),
  };
}

function describeTimeouts({ startupTimeoutSec, toolTimeoutSec }: McpServer): Record<string, Json> {
  return {
    startup_timeout_sec: floatOf(startupTimeoutSec),
    tool_timeout_sec: floatOf(toolTimeoutSec),
  };
}

function floatOf(value: number | undefined): Json {
  return value === undefined ? null : { float: value };
}

function objectOf(entries: Entries | undefined): Json {
  return entries === undefined ? null : Object.fromEntries(entries);
}

function isFloat(value: Json): value is Float {
  return (
    typeof value === "object" &&
    value !== null &&
    "float" in value &&
    typeof value.float === "number"
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function formatJson(value: Json, indent: string): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isFloat(value)) return formatFloat(value.float);
  const inner = `${indent}  `;
  if (isList(value)) {
    const items = value.map((item) => `${inner}${formatJson(item, inner)}`);
    return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
  }
  const fields = Object.entries(value).map(
    ([key, field]) => `${inner}${JSON.stringify(key)}: ${formatJson(field ?? null, inner)}`,
  );
  return fields.length === 0 ? "{}" : `{\n${fields.join(",\n")}\n${indent}}`;
}

/** Write a number as a float: `5` is `5.0`. */
export function formatFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : `${value}`;
}
