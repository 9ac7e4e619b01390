import { describeEnv, orDash } from "./describe-mcp-server.ts";
import type { HttpTransport, McpServer, StdioTransport } from "./mcp-server.ts";

const GAP = "  ";

/** The tables of `mcp list`: programs, then addresses. */
export function listMcpServers(servers: readonly McpServer[]): string {
  const stdio = servers.flatMap((server) =>
    server.transport.kind === "stdio" ? [stdioRow(server, server.transport)] : [],
  );
  const http = servers.flatMap((server) =>
    server.transport.kind === "http" ? [httpRow(server, server.transport)] : [],
  );
  const tables = [
    ...(stdio.length === 0
      ? []
      : [formatTable([["Name", "Command", "Args", "Env", "Cwd", "Status", "Auth"], ...stdio])]),
    ...(http.length === 0
      ? []
      : [formatTable([["Name", "Url", "Bearer Token Env Var", "Status", "Auth"], ...http])]),
  ];
  return tables.join("\n");
}

function stdioRow(server: McpServer, transport: StdioTransport): readonly string[] {
  return [
    server.name,
    transport.command,
    orDash(transport.args.join(" ")),
    describeEnv(transport),
    orDash(transport.cwd),
    statusOf(server),
    "Unsupported",
  ];
}

function httpRow(server: McpServer, transport: HttpTransport): readonly string[] {
  const { url, bearerTokenEnvVar } = transport;
  return [server.name, url, orDash(bearerTokenEnvVar), statusOf(server), "Bearer token"];
}

function statusOf({ isEnabled }: McpServer): string {
  return isEnabled ? "enabled" : "disabled";
}

/** Every cell is padded, the last of a row too. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP),
  );
  return `${lines.join("\n")}\n`;
}
