import { listMcpServers } from "../../mcp/list-mcp-servers.ts";
import { mcpServersJson } from "../../mcp/mcp-server-json.ts";
import { writeAll } from "../../text/write-all.ts";
import { RETURNED, type CommandEnd, type CommandInput } from "../command-run.ts";
import { hasFlag } from "../grammar/found-arguments.ts";
import { refuseFeature } from "../refuse.ts";
import { loadServers } from "./mcp-config.ts";

const NONE = "No MCP servers configured yet. Try `codex mcp add my-tool -- my-command`.\n";

/** `codex mcp list`. Servers that must be asked how they authorize are refused. */
export async function runMcpList(input: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  const loaded = loadServers(input);
  if (loaded.kind === "failed") return loaded.end;
  const { servers } = loaded;
  const open = servers.find(
    ({ transport }) => transport.kind === "http" && transport.bearerTokenEnvVar === undefined,
  );
  if (open !== undefined)
    return refuseFeature(`listing the HTTP server \`${open.name}\`, which may want OAuth,`);
  if (hasFlag(input.parsed.found, "json")) writeAll(1, mcpServersJson(servers));
  else writeAll(1, servers.length === 0 ? NONE : listMcpServers(servers));
  return RETURNED;
}
