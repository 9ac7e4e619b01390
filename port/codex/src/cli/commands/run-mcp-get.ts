import { describeMcpServer } from "../../mcp/describe-mcp-server.ts";
import { mcpServerJson } from "../../mcp/mcp-server-json.ts";
import { writeAll } from "../../text/write-all.ts";
import { RETURNED, type CommandEnd, type CommandInput } from "../command-run.ts";
import { fail } from "../fail.ts";
import { hasFlag, valueOf } from "../grammar/found-arguments.ts";
import { loadServers } from "./mcp-config.ts";

/** `codex mcp get NAME`. */
export async function runMcpGet(input: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  const loaded = loadServers(input);
  if (loaded.kind === "failed") return loaded.end;
  const { found } = input.parsed;
  const name = valueOf(found, "name") ?? "";
  const server = loaded.servers.find((candidate) => candidate.name === name);
  if (server === undefined) return fail(`No MCP server named '${name}' found.`);
  writeAll(1, hasFlag(found, "json") ? mcpServerJson(server) : describeMcpServer(server));
  return RETURNED;
}
