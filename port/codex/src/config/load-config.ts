import { checkCombination } from "./check-combination.ts";
import { checkSettings } from "./check-settings.ts";
import type { ConfigFailure } from "./config-failure.ts";
import { readConfigFile } from "./read-config-file.ts";
import type { ConfigTable } from "./config-table.ts";
import { mergeTables, tableAt } from "./merge-tables.ts";
import { parseOverride } from "./parse-override.ts";

/** Where settings come from, apart from the files themselves. */
export interface ConfigSources {
  readonly codexHome: string;
  /** The folder whose project settings count, absolute. */
  readonly cwd: string;
  /** Each `-c key=value`, verbatim and in order. */
  readonly overrides: readonly string[];
  readonly enable: readonly string[];
  readonly disable: readonly string[];
  readonly profile: string | undefined;
  readonly strictConfig: boolean;
  readonly ignoreUserConfig: boolean;
}

/** What loading gave: the merged table, or the first reason why there is none. */
export type LoadedConfig =
  | { readonly kind: "loaded"; readonly table: ConfigTable }
  | { readonly kind: "failed"; readonly failure: ConfigFailure };

/**
 * Load the user's settings, the profile's over them, and the command line's over both.
 *
 * Source: docs/reference/cli.md sections 2.1 and 2.4
 */
export function loadConfig(sources: ConfigSources): LoadedConfig {
  const flags = readFlags(sources);
  if (flags.kind === "failed") return flags;
  let table: ConfigTable = {};
  for (const file of listFiles(sources)) {
    const read = readConfigFile(file);
    if (read.kind === "failed") return read;
    table = mergeTables(table, read.table);
  }
  const failure = checkSettings(flags.table, { file: undefined, text: "" });
  if (failure !== undefined) return { kind: "failed", failure };
  const merged = mergeTables(table, flags.table);
  const message = checkCombination(merged);
  if (message !== undefined) return { kind: "failed", failure: { kind: "invalid", message } };
  return { kind: "loaded", table: merged };
}

function listFiles({ codexHome, profile, ignoreUserConfig }: ConfigSources): readonly string[] {
  if (ignoreUserConfig) return [];
  const user = `${codexHome}/config.toml`;
  return profile === undefined ? [user] : [user, `${codexHome}/${profile}.config.toml`];
}

function readFlags({ overrides, enable, disable }: ConfigSources): LoadedConfig {
  const features = [
    ...enable.map((name) => tableAt(["features", name], true)),
    ...disable.map((name) => tableAt(["features", name], false)),
  ];
  const tables: ConfigTable[] = [];
  for (const text of overrides) {
    const parsed = parseOverride(text);
    if (parsed.kind === "failed") {
      return { kind: "failed", failure: { kind: "override", message: parsed.message } };
    }
    tables.push(tableAt(parsed.override.path, parsed.override.value));
  }
  return { kind: "loaded", table: [...tables, ...features].reduce(mergeTables, {}) };
}
