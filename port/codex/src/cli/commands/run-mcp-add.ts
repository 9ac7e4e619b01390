import type { Entries, McpServer, McpTransport } from "../../mcp/mcp-server.ts";
import { writeAll } from "../../text/write-all.ts";
import { RETURNED, type CommandEnd, type CommandInput } from "../command-run.ts";
import { fail } from "../fail.ts";
import { hasFlag, valueOf, valuesOf, type FoundArguments } from "../grammar/found-arguments.ts";
import { printStop } from "../print-stop.ts";
import { refuseFeature } from "../refuse.ts";
import { checkServerName, loadOwnServers, loadServers } from "./mcp-config.ts";
import { writeServers } from "./write-servers.ts";

const HTTP_ONLY = ["bearer-token-env-var", "oauth-client-id", "oauth-resource"];

/** `codex mcp add NAME`: a program, or an address with a bearer token. */
export async function runMcpAdd(input: CommandInput): Promise<CommandEnd> {
  const { found } = input.parsed;
  if (!hasFlag(found, "url") && HTTP_ONLY.some((id) => hasFlag(found, id))) {
    const message = "the following required argument was not provided: url";
    return printStop({ kind: "usage-error", message, tips: [], usage: { kind: "page", path: [] } });
  }
  const all = loadServers(input);
  if (all.kind === "failed") return all.end;
  const name = valueOf(found, "name") ?? "";
  const badName = checkServerName(name);
  if (badName !== undefined) return fail(badName);
  if (hasFlag(found, "url") && hasFlag(found, "env")) return fail("command is required");
  if (wantsOauth(found))
    return refuseFeature("`codex mcp add --url` without a bearer token, or with OAuth,");
  return addServer(input, newServer(name, found));
}

function addServer(input: CommandInput, server: McpServer): CommandEnd {
  const own = loadOwnServers(input);
  if (own.kind === "failed") return own.end;
  const others = own.servers.filter(({ name }) => name !== server.name);
  const failure = writeServers(own.codexHome, [...others, server]);
  if (failure !== undefined) return failure;
  writeAll(1, `Added global MCP server '${server.name}'.\n`);
  return RETURNED;
}

function wantsOauth(found: FoundArguments): boolean {
  if (hasFlag(found, "oauth-client-id") || hasFlag(found, "oauth-resource")) return true;
  return hasFlag(found, "url") && !hasFlag(found, "bearer-token-env-var");
}

function newServer(name: string, found: FoundArguments): McpServer {
  return {
    name,
    transport: newTransport(found),
    isEnabled: true,
    isRequired: false,
    startupTimeoutSec: undefined,
    toolTimeoutSec: undefined,
    enabledTools: undefined,
    disabledTools: undefined,
  };
}

function newTransport(found: FoundArguments): McpTransport {
  const url = valueOf(found, "url");
  if (url !== undefined) {
    const bearerTokenEnvVar = valueOf(found, "bearer-token-env-var");
    return {
      kind: "http",
      url,
      bearerTokenEnvVar,
      httpHeaders: undefined,
      envHttpHeaders: undefined,
    };
  }
  const [command = "", ...args] = valuesOf(found, "command");
  return { kind: "stdio", command, args, env: readEnv(found), envVars: [], cwd: undefined };
}

/** Later entries of one name win. */
function readEnv(found: FoundArguments): Entries | undefined {
  const entries = new Map(
    valuesOf(found, "env").map((entry): readonly [string, string] => {
      const equals = entry.indexOf("=");
      return [entry.slice(0, equals).trim(), entry.slice(equals + 1)];
    }),
  );
  return entries.size === 0 ? undefined : [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
