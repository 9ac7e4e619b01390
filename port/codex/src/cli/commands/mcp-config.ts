import { describeConfigProblem } from "../../config/toml-error.ts";
import { parseOverride } from "../../config/parse-override.ts";
import { readConfigFile } from "../../config/read-config-file.ts";
import type { ConfigFailure } from "../../config/config-failure.ts";
import { isConfigTable, type ConfigTable } from "../../config/config-table.ts";
import type { McpServer } from "../../mcp/mcp-server.ts";
import { readMcpServers } from "../../mcp/read-mcp-servers.ts";
import { parse } from "smol-toml";
import { readText } from "../../text/read-text.ts";
import type { CommandEnd, CommandInput } from "../command-run.ts";
import { loadCommandConfig } from "../config-sources.ts";
import { fail } from "../fail.ts";
import { valueOf, valuesOf } from "../grammar/found-arguments.ts";

/** The servers a command works on, or how it ends because there are none to be had. */
export type LoadedServers =
  | { readonly kind: "servers"; readonly codexHome: string; readonly servers: readonly McpServer[] }
  | { readonly kind: "failed"; readonly end: CommandEnd };

const SERVER_NAME = /^[A-Za-z0-9_-]+$/;

/** The servers of all settings together. */
export function loadServers(input: CommandInput): LoadedServers {
  const { codexHome } = input;
  const bad = findBadOverride(input);
  if (bad !== undefined) return failed(fail(bad));
  const context = "failed to load configuration";
  if (codexHome.kind === "missing") return failed(fail(context, [codexHome.message]));
  const legacy = findLegacyProfile(input, codexHome.path);
  if (legacy !== undefined) return failed(fail(context, [legacy]));
  const loaded = loadCommandConfig(input, codexHome.path);
  if (loaded.kind === "failed") return failed(failWith(context, loaded.failure));
  return readServers(loaded.table, codexHome.path, context);
}

/** The servers of the user's own config.toml, whatever else is wrong in it. */
export function loadOwnServers(input: CommandInput): LoadedServers {
  const { codexHome } = input;
  const bad = findBadOverride(input);
  if (bad !== undefined) return failed(fail(bad));
  if (codexHome.kind === "missing") {
    return failed(fail("failed to resolve CODEX_HOME", [codexHome.message]));
  }
  const context = `failed to load MCP servers from ${codexHome.path}`;
  const read = readConfigFile(`${codexHome.path}/config.toml`);
  if (read.kind === "loaded") return readServers(read.table, codexHome.path, context);
  const { failure } = read;
  if (failure.kind !== "type") return failed(failWith(context, failure));
  return readServers(looseTable(failure.text), codexHome.path, context);
}

/** The reason why a server may not be called so, or undefined. */
export function checkServerName(name: string): string | undefined {
  if (SERVER_NAME.test(name)) return undefined;
  return `invalid server name '${name}' (use letters, numbers, '-', '_')`;
}

/** Settings that are of a wrong type elsewhere do not matter here. */
function looseTable(text: string): ConfigTable {
  return parse(text, { integersAsBigInt: true });
}

function readServers(table: ConfigTable, codexHome: string, context: string): LoadedServers {
  const read = readMcpServers(table);
  if (read.kind === "servers") return { kind: "servers", codexHome, servers: read.servers };
  const file = `${codexHome}/config.toml`;
  const content = readText(file);
  const text = content.kind === "text" ? content.text : "";
  return failed(failWith(context, { ...read, kind: "type", file, text }));
}

/** The reason why `--profile` does not go with config.toml; its settings do not matter here. */
function findLegacyProfile({ parsed }: CommandInput, codexHome: string): string | undefined {
  const name = valueOf(parsed.root, "profile");
  const file = `${codexHome}/config.toml`;
  const read = readConfigFile(file);
  if (name === undefined || read.kind === "failed") return undefined;
  const { profile, profiles } = read.table;
  const isNamed = profile === name || (isConfigTable(profiles) && Object.hasOwn(profiles, name));
  if (!isNamed) return undefined;
  return `--profile \`${name}\` cannot be used while ${file} contains legacy \`profile = "${name}"\` or \`[profiles.${name}]\` config; move those settings into ${codexHome}/${name}.config.toml and remove the legacy profile selector/table. See https://developers.openai.com/codex/config-advanced#profiles for more information.`;
}

function findBadOverride({ parsed }: CommandInput): string | undefined {
  for (const text of valuesOf(parsed.found, "config")) {
    const override = parseOverride(text);
    if (override.kind === "failed") return override.message;
  }
  return undefined;
}

function failWith(context: string, failure: ConfigFailure): CommandEnd {
  const { summary, cause } = describeConfigProblem(failure);
  return fail(context, cause === undefined ? [summary] : [summary, cause]);
}

function failed(end: CommandEnd): LoadedServers {
  return { kind: "failed", end };
}
