import { readMcpServers } from "../mcp/read-mcp-servers.ts";
import type { ConfigFailure } from "./config-failure.ts";
import { isConfigTable, type ConfigTable } from "./config-table.ts";

/** Where the settings were read, to show what is wrong in them. */
export interface WholeConfig {
  readonly table: ConfigTable;
  readonly file: string;
  readonly text: string;
}

const BUILT_IN_PROVIDERS = ["amazon-bedrock", "lmstudio", "ollama", "ollama-chat", "openai"];
const RESERVED_PROVIDERS = ["lmstudio", "ollama", "openai"];

/**
 * Find settings that are of the right type and still make no sense.
 *
 * Source: docs/reference/cli.md section 2.2
 */
export function checkWholeConfig(config: WholeConfig): ConfigFailure | undefined {
  return (
    checkServers(config) ?? checkReserved(config) ?? checkProfile(config) ?? checkProvider(config)
  );
}

function checkServers({ table, file, text }: WholeConfig): ConfigFailure | undefined {
  const read = readMcpServers(table);
  return read.kind === "failed" ? { ...read, kind: "type", file, text } : undefined;
}

function checkReserved({ table, file, text }: WholeConfig): ConfigFailure | undefined {
  const providers = table["model_providers"];
  if (!isConfigTable(providers)) return undefined;
  const reserved = Object.keys(providers)
    .filter((name) => RESERVED_PROVIDERS.includes(name))
    .toSorted();
  if (reserved.length === 0) return undefined;
  const listed = reserved.map((name) => `\`${name}\``).join(", ");
  const message = `model_providers contains reserved built-in provider IDs: ${listed}. Built-in providers cannot be overridden. Rename your custom provider (for example, \`openai-custom\`).`;
  return { kind: "type", file, text, path: ["model_providers"], message };
}

function checkProfile({ table }: WholeConfig): ConfigFailure | undefined {
  const { profile } = table;
  if (typeof profile !== "string") return undefined;
  const message = `legacy \`profile = "${profile}"\` config is no longer supported; use \`--profile ${profile}\` with \`${profile}.config.toml\` instead`;
  return { kind: "invalid", message };
}

function checkProvider({ table }: WholeConfig): ConfigFailure | undefined {
  const { model_provider: name, model_providers: own } = table;
  if (typeof name !== "string" || BUILT_IN_PROVIDERS.includes(name)) return undefined;
  if (isConfigTable(own) && Object.hasOwn(own, name)) return undefined;
  return { kind: "invalid", message: `Model provider \`${name}\` not found` };
}
