import { writeConfigText } from "../../config/write-config-text.ts";
import { replaceMcpServers } from "../../mcp/edit-mcp-servers.ts";
import type { McpServer } from "../../mcp/mcp-server.ts";
import { describeOsError } from "../../text/os-error.ts";
import { readText } from "../../text/read-text.ts";
import type { CommandEnd } from "../command-run.ts";
import { fail } from "../fail.ts";
import { refuseFeature } from "../refuse.ts";

/** Write servers to config.toml; a failure has already been said. */
export function writeServers(
  codexHome: string,
  servers: readonly McpServer[],
): CommandEnd | undefined {
  const path = `${codexHome}/config.toml`;
  const read = readText(path);
  const edited = replaceMcpServers(read.kind === "text" ? read.text : "", servers);
  if (edited === undefined)
    return refuseFeature("editing MCP servers that are not sections of their own");
  try {
    writeConfigText(path, edited);
    return undefined;
  } catch (error) {
    return fail(`failed to write MCP servers to ${codexHome}`, [describeOsError(error)]);
  }
}
