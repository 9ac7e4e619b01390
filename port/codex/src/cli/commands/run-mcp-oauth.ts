import type { CommandEnd, CommandInput, RunCommand } from "../command-run.ts";
import { fail } from "../fail.ts";
import { valueOf } from "../grammar/found-arguments.ts";
import { refuseFeature } from "../refuse.ts";
import { loadServers } from "./mcp-config.ts";

/** `codex mcp login NAME`: only says when there is nothing to log in to. */
export const runMcpLogin: RunCommand = (input) =>
  endEarly(input, {
    unknown: (name) => `No MCP server named '${name}' found.`,
    stdio: "OAuth login is only supported for streamable HTTP servers.",
  });

/** `codex mcp logout NAME`: only says when there is nothing to log out of. */
export const runMcpLogout: RunCommand = (input) =>
  endEarly(input, {
    unknown: (name) => `No MCP server named '${name}' found in configuration.`,
    stdio: "OAuth logout is only supported for streamable_http transports.",
  });

interface Messages {
  readonly unknown: (name: string) => string;
  readonly stdio: string;
}

async function endEarly(input: CommandInput, messages: Messages): Promise<CommandEnd> {
  await Promise.resolve();
  const loaded = loadServers(input);
  if (loaded.kind === "failed") return loaded.end;
  const name = valueOf(input.parsed.found, "name") ?? "";
  const server = loaded.servers.find((candidate) => candidate.name === name);
  if (server === undefined) return fail(messages.unknown(name));
  if (server.transport.kind === "stdio") return fail(messages.stdio);
  return refuseFeature(`\`codex ${input.parsed.path.join(" ")}\` of an HTTP server`);
}
