import { findEntry } from "../toml/find-span.ts";
import { parseToml } from "../toml/parse-toml.ts";
import { bodyEnd, contentEnd, insertLines, previousEnd, sections } from "../toml/toml-edit.ts";
import type { TomlTable } from "../toml/toml-node.ts";
import { formatMcpServer } from "./format-mcp-server.ts";
import type { McpServer } from "./mcp-server.ts";

/**
 * Write servers into the text of config.toml in place of those that are there: each where it
 * stood, new ones after the last, all anew. Everything else stays as it is. `undefined` when
 * the servers are not written as sections.
 *
 * Source: docs/reference/cli.md section 2.7
 */
export function replaceMcpServers(
  original: string,
  servers: readonly McpServer[],
): string | undefined {
  const text = original.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const parsed = parseToml(text);
  if (parsed.kind === "defect") return undefined;
  const { root } = parsed;
  const table = findEntry(root, ["mcp_servers"])?.value;
  if (table === undefined) return appendServers(text, root, servers);
  if (table.kind !== "table" || table.origin !== "implied") return undefined;
  const places = findPlaces(text, root, table);
  if (places === undefined) return undefined;
  return rewrite(text, places, servers);
}

/** The lines of one section of a server, blank lines and comments before it included. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function findPlaces(text: string, root: TomlTable, table: TomlTable): readonly Place[] | undefined {
  const places: Place[] = [];
  for (const [name, { value }] of table.entries) {
    if (value.kind !== "table" || value.origin !== "section") return undefined;
    for (const section of [value, ...sections(value)]) {
      const start = previousEnd(text, root, section.span.start);
      places.push({ name, start, end: bodyEnd(text, section) });
    }
  }
  return places.toSorted((a, b) => a.start - b.start);
}

function rewrite(text: string, places: readonly Place[], servers: readonly McpServer[]): string {
  const byName = new Map(servers.map((server) => [server.name, server]));
  const written = new Set<string>();
  let result = "";
  let index = 0;
  const put = (server: McpServer): void => {
    result += `${result === "" ? "" : "\n"}${formatMcpServer(server)}`;
  };
  for (const [order, { name, start, end }] of places.entries()) {
    result += text.slice(index, start);
    index = end;
    const server = byName.get(name);
    if (server !== undefined && !written.has(name)) put(server);
    written.add(name);
    if (order === places.length - 1) {
      for (const added of servers.filter((candidate) => !written.has(candidate.name))) put(added);
    }
  }
  return (result + text.slice(index)).replace(/^\n/, "");
}

function appendServers(text: string, root: TomlTable, servers: readonly McpServer[]): string {
  const end = contentEnd(text, root);
  const block = servers.map(formatMcpServer).join("\n");
  return servers.length === 0 ? text : insertLines(text, end, end === 0 ? block : `\n${block}`);
}
