import { readText } from "../text/read-text.ts";
import { checkOwnSettings } from "./check-own-settings.ts";
import type { ConfigFailure } from "./config-failure.ts";
import type { ConfigTable } from "./config-table.ts";
import { findUnknownField } from "./find-unknown-field.ts";
import { loadConfig, type ConfigSources, type LoadedConfig } from "./load-config.ts";
import { mergeTables } from "./merge-tables.ts";
import { loadProjectLayer } from "./project-layer.ts";
import { readConfigFile } from "./read-config-file.ts";

/** Load the settings of a turn: user, profile, trusted project and command line, each over the last. */
export function loadRunConfig(sources: ConfigSources): LoadedConfig {
  const all = loadConfig(sources);
  if (all.kind === "failed") return all;
  const flags = loadConfig({ ...sources, ignoreUserConfig: true });
  const above = flags.kind === "loaded" ? flags.table : {};
  const unknown = findUnknownFlag(sources, above);
  if (unknown !== undefined) return { kind: "failed", failure: unknown };
  if (sources.ignoreUserConfig) return all;
  const file = `${sources.codexHome}/config.toml`;
  const own = readConfigFile(file);
  if (own.kind === "failed") return own;
  const read = readText(file);
  const text = read.kind === "text" ? read.text : "";
  const whole = { table: own.table, file, text };
  const failure =
    checkOwnSettings(whole) ?? (sources.strictConfig ? findUnknownField(whole) : undefined);
  if (failure !== undefined) return { kind: "failed", failure };
  const project = loadProjectLayer(own.table, sources.cwd, sources.codexHome);
  if (project.kind === "failed" || Object.keys(project.table).length === 0) {
    return project.kind === "failed" ? project : all;
  }
  return { kind: "loaded", table: [all.table, project.table, above].reduce(mergeTables) };
}

function findUnknownFlag(
  { strictConfig }: ConfigSources,
  table: ConfigTable,
): ConfigFailure | undefined {
  return strictConfig ? findUnknownField({ table, file: undefined, text: "" }) : undefined;
}
