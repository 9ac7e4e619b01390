import { isConfigTable, type ConfigTable, type ConfigValue } from "../config/config-table.ts";
import type { Entries, McpServer, McpTransport } from "./mcp-server.ts";

/** The servers of a configuration sorted by name, or the first that makes no sense. */
export type ReadMcpServers =
  | { readonly kind: "servers"; readonly servers: readonly McpServer[] }
  | { readonly kind: "failed"; readonly path: readonly string[]; readonly message: string };

const STDIO_KEYS = ["args", "env", "env_vars", "cwd"];
const HTTP_KEYS = ["bearer_token_env_var", "bearer_token", "http_headers", "env_http_headers"];

/** Read the table `mcp_servers`. */
export function readMcpServers(table: ConfigTable): ReadMcpServers {
  const all = table["mcp_servers"];
  if (all === undefined) return { kind: "servers", servers: [] };
  const path = ["mcp_servers"];
  if (!isConfigTable(all)) return { kind: "failed", path, message: wrongType(all, "a map") };
  const servers: McpServer[] = [];
  for (const [name, value] of Object.entries(all)) {
    const settings = isConfigTable(value) ? value : {};
    const failure = findFailure(settings, [...path, name]);
    if (failure !== undefined) return failure;
    servers.push(readServer(name, settings));
  }
  return { kind: "servers", servers: servers.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

function findFailure(
  settings: ConfigTable,
  path: readonly string[],
): Extract<ReadMcpServers, { kind: "failed" }> | undefined {
  for (const key of ["command", "url"]) {
    const value = settings[key];
    if (value !== undefined && typeof value !== "string") {
      return { kind: "failed", path: [...path, key], message: wrongType(value, "a string") };
    }
  }
  const message = findTransportDefect(settings);
  return message === undefined ? undefined : { kind: "failed", path, message };
}

function findTransportDefect(settings: ConfigTable): string | undefined {
  if (settings["command"] !== undefined) {
    const wrong = ["url", ...HTTP_KEYS].find((key) => settings[key] !== undefined);
    return wrong === undefined ? undefined : `${wrong} is not supported for stdio`;
  }
  if (settings["url"] === undefined) return "invalid transport";
  const wrong = [...STDIO_KEYS, "bearer_token"].find((key) => settings[key] !== undefined);
  return wrong === undefined ? undefined : `${wrong} is not supported for streamable_http`;
}

function readServer(name: string, settings: ConfigTable): McpServer {
  const startupMs = numberOf(settings["startup_timeout_ms"]);
  return {
    name,
    transport: readTransport(settings),
    isEnabled: settings["enabled"] !== false,
    isRequired: settings["required"] === true,
    startupTimeoutSec:
      numberOf(settings["startup_timeout_sec"]) ??
      (startupMs === undefined ? undefined : startupMs / 1000),
    toolTimeoutSec: numberOf(settings["tool_timeout_sec"]),
    enabledTools: textsOf(settings["enabled_tools"]),
    disabledTools: textsOf(settings["disabled_tools"]),
  };
}

function readTransport(settings: ConfigTable): McpTransport {
  const { command } = settings;
  if (typeof command === "string") {
    return {
      kind: "stdio",
      command,
      args: textsOf(settings["args"]) ?? [],
      env: entriesOf(settings["env"]),
      envVars: textsOf(settings["env_vars"]) ?? [],
      cwd: textOf(settings["cwd"]),
    };
  }
  return {
    kind: "http",
    url: textOf(settings["url"]) ?? "",
    bearerTokenEnvVar: textOf(settings["bearer_token_env_var"]),
    httpHeaders: entriesOf(settings["http_headers"]),
    envHttpHeaders: entriesOf(settings["env_http_headers"]),
  };
}

function textOf(value: ConfigValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function numberOf(value: ConfigValue | undefined): number | undefined {
  return typeof value === "bigint" || typeof value === "number" ? Number(value) : undefined;
}

function textsOf(value: ConfigValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly ConfigValue[] = value;
  return items.flatMap((item) => (typeof item === "string" ? [item] : []));
}

function entriesOf(value: ConfigValue | undefined): Entries | undefined {
  if (!isConfigTable(value)) return undefined;
  return Object.entries(value)
    .flatMap(([name, text]): Entries => (typeof text === "string" ? [[name, text]] : []))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function wrongType(value: ConfigValue, expected: string): string {
  return `invalid type: ${describeValue(value)}, expected ${expected}`;
}

function describeValue(value: ConfigValue): string {
  if (typeof value === "string") return `string ${JSON.stringify(value)}`;
  if (typeof value === "bigint") return `integer \`${value}\``;
  if (typeof value === "number") return `floating point \`${value}\``;
  if (typeof value === "boolean") return `boolean \`${value}\``;
  return Array.isArray(value) ? "sequence" : "map";
}
