import { writeAll } from "../../text/write-all.ts";
import { RETURNED, type CommandEnd, type CommandInput } from "../command-run.ts";
import { fail } from "../fail.ts";
import { valueOf } from "../grammar/found-arguments.ts";
import { checkServerName, loadOwnServers } from "./mcp-config.ts";
import { writeServers } from "./write-servers.ts";

/** `codex mcp remove NAME`; a server that is not there is no error. */
export async function runMcpRemove(input: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  const name = valueOf(input.parsed.found, "name") ?? "";
  const badName = checkServerName(name);
  if (badName !== undefined) return fail(badName);
  const own = loadOwnServers(input);
  if (own.kind === "failed") return own.end;
  const others = own.servers.filter((server) => server.name !== name);
  if (others.length < own.servers.length) {
    const failure = writeServers(own.codexHome, others);
    if (failure !== undefined) return failure;
    writeAll(1, `Removed global MCP server '${name}'.\n`);
  } else {
    writeAll(1, `No MCP server named '${name}' found.\n`);
  }
  return RETURNED;
}
