import { readMcpServers } from "../mcp/read-mcp-servers.ts";
import type { ConfigFailure } from "./config-failure.ts";
import { isConfigTable, type ConfigTable } from "./config-table.ts";

/** A table and the file it was read from, to show what is wrong in it. */
export interface OwnSettings {
  readonly table: ConfigTable;
  readonly file: string;
  readonly text: string;
}

const RESERVED_PROVIDERS = ["ollama", "openai"];

/**
 * Find tables of one file that are well typed and still make no sense.
 *
 * Source: docs/reference/cli.md section 2.2
 */
export function checkOwnSettings({ table, file, text }: OwnSettings): ConfigFailure | undefined {
  const servers = readMcpServers(table);
  if (servers.kind === "failed") return { ...servers, kind: "type", file, text };
  const message = checkReserved(table["model_providers"]);
  if (message === undefined) return undefined;
  return { kind: "type", file, text, path: ["model_providers"], message };
}

function checkReserved(providers: ConfigTable[string] | undefined): string | undefined {
  if (!isConfigTable(providers)) return undefined;
  const taken = RESERVED_PROVIDERS.filter((name) => Object.hasOwn(providers, name));
  if (taken.length === 0) return undefined;
  const listed = taken.map((name) => `\`${name}\``).join(", ");
  return `model_providers contains reserved built-in provider IDs: ${listed}. Built-in providers cannot be overridden. Rename your custom provider (for example, \`openai-custom\`).`;
}
